for (let i = 0; i < 1_000_000; i++) Promise.reject(new Error("no"));
