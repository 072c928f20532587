package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One piece of text with where it stands.
 *
 * @param text as written, lines of the page joined by single spaces
 * @param restored the likely reading where marks were lost or letters misread, otherwise null; once a person takes it over it
 *     becomes {@code text}
 * @param at where it stands; null for what a person added
 */
public record Written(
        @NotNull @Size(max = 20_000) String text,
        @Nullable @Size(max = 20_000) String restored,
        @Nullable @Valid Span at) {}
