package vn.loa.work.broadcast;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.loa.kernel.file.FileName;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.file.FileType;
import vn.loa.kernel.file.KeptFile;
import vn.loa.work.evidence.Evidence;
import vn.loa.work.evidence.EvidenceVault;

/** What was read out, kept as a text with the activity: whoever edits the item later does not change what was said. */
@ApplicationScoped
class ScriptProof {
    @Inject
    FileStore store;

    @Inject
    EvidenceVault vault;

    /** None where there is no script, as of a poster, or where {@code known} has it. */
    Optional<Evidence> of(Broadcast item, Set<Evidence> known) {
        return Optional.ofNullable(item.script)
                .map(script -> (item.title + "\n\n" + script + "\n").getBytes(UTF_8))
                .filter(content -> known.stream().noneMatch(one -> one.holds(FileStore.sha256(content))))
                .map(content -> vault.add(item.unit(), item.title, kept(item, content)));
    }

    private KeptFile kept(Broadcast item, byte[] content) {
        var name = new FileName("Lời bài " + item.on + ".txt");
        return new KeptFile(name, FileType.TXT, content.length, store.keep(content));
    }
}
