package vn.loa.reading.reader;

import jakarta.validation.constraints.Min;

/** A range of the document's text: UTF-16 offsets, {@code end} exclusive. */
public record Span(@Min(0) int start, @Min(0) int end) {}
