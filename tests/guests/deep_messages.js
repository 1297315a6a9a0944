// Costly to parse: brackets and nothing else.
const depth = 1000;
let nest = [];
for (let i = 0; i < depth; i++) nest = [nest];
const wide = Array.from({ length: 3000 }, () => nest);
for (let i = 0; i < 20; i++) NETWORK.send("flood", wide);
