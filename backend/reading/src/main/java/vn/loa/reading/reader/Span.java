package vn.loa.reading.reader;

import jakarta.validation.constraints.Min;

/** A stretch of the document's text: UTF-16 offsets, {@code end} behind the last character. */
public record Span(@Min(0) int start, @Min(0) int end) {}
