package vn.loa.paper.binder;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import vn.loa.kernel.file.Download;
import vn.loa.kernel.file.FileStore;
import vn.loa.paper.writer.PaperFiles;
import vn.loa.work.evidence.EvidenceVault;

/** Writes a binder file by file, none of them whole in memory; the index comes last and says what became of each. */
@ApplicationScoped
class Binding {
    @Inject
    FileStore store;

    @Inject
    EvidenceVault vault;

    @Inject
    PaperFiles papers;

    @Inject
    ObjectMapper mapper;

    void write(Binder binder, OutputStream out) throws IOException {
        var zip = new BinderZip(out, binder.madeAt());
        var frozen = binder.frozen() == null
                ? null
                : zip.written(
                        "so-lieu-da-chot.json",
                        binder.frozen().content(),
                        binder.frozen().hash());
        var signed = new ArrayList<Packed>();
        for (var paper : binder.papers()) {
            signed.add(paper(zip, paper));
        }
        var proofs = new ArrayList<Packed>();
        for (var proof : binder.proofs()) {
            proofs.add(proof.file() ? proof(zip, proof) : null);
        }
        index(zip, new BinderIndex(binder, frozen, signed, proofs));
        zip.written("SHA256SUMS.txt", zip.sums(), null);
        zip.finish();
    }

    private Packed paper(BinderZip zip, PaperFiles.PaperFile paper) throws IOException {
        var path = ProofName.ofPaper(paper.name());
        var file = store.look(paper.sha256()).orElse(null);
        if (file == null) {
            return zip.missing(path);
        }
        try (var content = Files.newInputStream(file)) {
            return zip.kept(path, content, paper.sha256(), Packed.State.WHOLE);
        }
    }

    private Packed proof(BinderZip zip, Proof proof) throws IOException {
        var file = store.look(proof.sha256()).orElse(null);
        if (file == null) {
            return zip.missing(proof.path());
        }
        var original = new Download(file, proof.sha256(), proof.fileName(), proof.mediaType());
        var leaving = vault.leaving(original, proof.own());
        boolean untouched = leaving == original;
        try (var content = Files.newInputStream(leaving.file())) {
            return zip.kept(
                    proof.path(),
                    content,
                    untouched ? proof.sha256() : null,
                    untouched ? Packed.State.WHOLE : Packed.State.WITHOUT_POSITION);
        }
    }

    private void index(BinderZip zip, BinderIndex index) throws IOException {
        zip.written("muc-luc.json", mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(index.data()), null);
        zip.written("muc-luc.html", IndexPage.whole(index).getBytes(StandardCharsets.UTF_8), null);
        var printed =
                papers.pdf(IndexPage.printed(index), index.binder().madeAt().toLocalDate());
        zip.written("muc-luc.pdf", printed, null);
    }
}
