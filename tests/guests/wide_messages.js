const wide = {};
for (let i = 0; i < 300_000; i++) wide[`k${i}`] = i;
for (let i = 0; i < 20; i++) NETWORK.send("flood", wide);
