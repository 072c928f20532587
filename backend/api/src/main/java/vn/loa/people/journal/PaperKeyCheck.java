package vn.loa.people.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.secret.PaperKeys;

/** The keys that papers are checked against are anchored: one that was exchanged is found. */
@ApplicationScoped
class PaperKeyCheck implements Check {
    @Inject
    PaperKeys keys;

    @Override
    public void look(Findings findings) {
        findings.looked("khóa của văn bản / keys of papers", keys.all().size());
    }

    @Override
    public void seals(BiConsumer<String, String> seal) {
        keys.all().forEach(key -> seal.accept("paper-key-" + key.id(), FileStore.sha256(key.publicKey())));
    }
}
