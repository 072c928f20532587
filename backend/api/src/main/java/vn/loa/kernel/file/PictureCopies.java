package vn.loa.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Other copies of kept pictures, each made once when it is first asked for; their folder may be emptied at any time. */
@ApplicationScoped
public class PictureCopies {
    private static final Logger LOG = Logger.getLogger(PictureCopies.class);

    @ConfigProperty(name = "loa.home")
    Path home;

    /** The small copy of {@code original}, or itself where it is no picture, or of a kind only its own program shows. */
    public Download small(Download original) {
        if (!picture(original)) {
            return original;
        }
        var place = place("small", original.sha256(), ".jpg");
        return (Files.isReadable(place) ? Optional.of(place) : shrunk(original.file(), place))
                .map(small ->
                        new Download(small, original.sha256() + "-small", original.name(), FileType.JPEG.mediaType()))
                .orElse(original);
    }

    /**
     * A picture that does not say where it was taken, otherwise as it was sent; {@code original} itself where it never said so.
     *
     * @throws vn.loa.problem.Problem 503 where the copy cannot be made
     */
    public Download withoutPosition(Download original) {
        if (!picture(original)) {
            return original;
        }
        var place = place("placeless", original.sha256(), "");
        try {
            if (!Files.isReadable(place)) {
                var bytes = Files.readAllBytes(original.file());
                if (!PhotoPosition.erase(ByteBuffer.wrap(bytes))) {
                    return original;
                }
                write(bytes, place);
            }
            return new Download(place, original.sha256() + "-placeless", original.name(), original.mediaType());
        } catch (IOException e) {
            LOG.errorf(e, "no copy of %s without its position", original.file());
            throw FileProblem.FILES_NOT_READABLE.problem().header("Retry-After", "10");
        }
    }

    private static boolean picture(Download original) {
        return FileType.ofMediaType(original.mediaType())
                .filter(FileType::picture)
                .isPresent();
    }

    private Path place(String kind, String name, String ending) {
        return home.resolve(kind).resolve(name.substring(0, 2)).resolve(name + ending);
    }

    private static Optional<Path> shrunk(Path original, Path small) {
        try {
            var bytes = SmallPicture.of(original);
            return bytes == null ? Optional.empty() : Optional.of(write(bytes, small));
        } catch (IOException | RuntimeException e) {
            // Readers throw all kinds of exceptions at a damaged picture; the caller shows the original.
            LOG.infof(e, "no small copy of %s", original);
            return Optional.empty();
        }
    }

    private static Path write(byte[] bytes, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        var partial = Files.createTempFile(place.getParent(), "", ".part");
        Files.write(partial, bytes);
        return Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
    }
}
