package vn.loa.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Small copies of kept pictures, each made once when it is first asked for; the folder may be emptied at any time. */
@ApplicationScoped
public class SmallPictures {
    private static final Logger LOG = Logger.getLogger(SmallPictures.class);

    @ConfigProperty(name = "loa.home")
    Path home;

    /** The small copy of {@code original}, or itself where it is no picture, or of a kind only its own program shows. */
    public Download of(Download original) {
        if (FileType.ofMediaType(original.mediaType()).filter(FileType::picture).isEmpty()) {
            return original;
        }
        var sha256 = original.sha256();
        var place = home.resolve("small").resolve(sha256.substring(0, 2)).resolve(sha256 + ".jpg");
        return (Files.isReadable(place) ? Optional.of(place) : made(original.file(), place))
                .map(small -> new Download(small, sha256 + "-small", original.name(), FileType.JPEG.mediaType()))
                .orElse(original);
    }

    private static Optional<Path> made(Path original, Path small) {
        try {
            var bytes = SmallPicture.of(original);
            if (bytes == null) {
                return Optional.empty();
            }
            Files.createDirectories(small.getParent());
            var partial = Files.createTempFile(small.getParent(), "", ".part");
            Files.write(partial, bytes);
            return Optional.of(Files.move(partial, small, StandardCopyOption.ATOMIC_MOVE));
        } catch (IOException | RuntimeException e) {
            // Readers throw all kinds of exceptions at a damaged picture; the caller shows the original.
            LOG.infof(e, "no small copy of %s", original);
            return Optional.empty();
        }
    }
}
