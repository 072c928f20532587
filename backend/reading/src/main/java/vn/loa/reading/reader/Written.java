package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One piece of text with its place.
 *
 * @param text as written, lines of the page joined by single spaces
 * @param restored the likely reading where marks were lost or letters misread, otherwise null; once a person accepts it, it
 *     becomes {@code text}
 * @param at its place; null for text a person added
 */
public record Written(
        @NotNull @Size(max = 20_000) String text,
        @Nullable @Size(max = 20_000) String restored,
        @Nullable @Valid Span at) {}
