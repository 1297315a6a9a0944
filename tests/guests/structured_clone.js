let data = [];
for (let i = 0; i < 18; i++) data = [structuredClone(data), data];
for (;;) structuredClone(data);
