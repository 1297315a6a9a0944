// Every answer of the host is taken as a reason to ask again.
const again = () => NETWORK.request("again").then(again);
for (let i = 0; i < 20; i++) again();
