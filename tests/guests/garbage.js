for (;;) Array.from({ length: 1000 }, (_, i) => ({ i }));
