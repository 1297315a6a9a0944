const list = [];
for (;;) list.push(new Promise(() => {}).then(() => {}));
