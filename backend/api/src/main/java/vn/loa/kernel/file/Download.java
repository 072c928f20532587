package vn.loa.kernel.file;

import java.io.File;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves a stored file byte for byte. Nothing in it may run or load anything, even where a browser shows it. */
public record Download(Path file, String sha256, FileName name, String mediaType) {

    /**
     * @param inline shown in the browser where the type is harmless there, otherwise saved
     * @param ifNoneMatch answers 304 where the caller has these bytes already
     */
    public RestResponse<File> answer(boolean inline, String ifNoneMatch) {
        var tag = "\"" + sha256 + "\"";
        if (tag.equals(ifNoneMatch)) {
            return RestResponse.ResponseBuilder.<File>create(304)
                    .header("ETag", tag)
                    .build();
        }
        boolean shown = inline
                && FileType.ofMediaType(mediaType).filter(FileType::shownInline).isPresent();
        return RestResponse.ResponseBuilder.ok(file.toFile())
                .header("Content-Type", mediaType)
                .header("Content-Disposition", name.header(shown))
                .header("Content-Security-Policy", "sandbox")
                .header("Cache-Control", "private, no-cache")
                .header("ETag", tag)
                .header("Content-Digest", ContentDigest.of(sha256))
                .header("Accept-Ranges", "bytes")
                .build();
    }
}
