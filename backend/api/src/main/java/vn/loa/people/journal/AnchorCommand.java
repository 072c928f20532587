package vn.loa.people.journal;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;

/** {@code loa anchor [FILE]}: an {@link Anchor} of now, printed or in a new file, to be taken off the machine. */
@ApplicationScoped
@Unremovable
public class AnchorCommand implements QuarkusApplication {
    @Inject
    Anchors anchors;

    @Override
    @ActivateRequestContext
    public int run(String... words) throws IOException, GeneralSecurityException {
        if (words.length > 0 && Files.exists(Path.of(words[0]))) {
            System.out.println("✗ Tệp " + words[0] + " đã có / exists already");
            return 2;
        }
        var file = anchors.make();
        if (words.length == 0) {
            System.out.print(file);
        } else {
            Files.writeString(Path.of(words[0]), file, StandardOpenOption.CREATE_NEW);
            System.out.println("• Đã ghi " + words[0] + "; hãy giữ ở máy khác / written; keep it on another machine");
        }
        return 0;
    }
}
