package vn.loa.reading.source;

/** The format of a document. PNG and JPEG are scans of one page; a PDF without text is read like them. */
public enum SourceFormat {
    DOCX,
    PDF,
    PNG,
    JPEG,
    TXT,
    HTML
}
