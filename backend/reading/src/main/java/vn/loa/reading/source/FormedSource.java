package vn.loa.reading.source;

/** A Word document as text, and how it looks. */
public record FormedSource(Source source, DocxForm form) {}
