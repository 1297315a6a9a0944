const text = "x ".repeat(1 << 22);
for (;;) [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)];
