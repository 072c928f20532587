package vn.loa.paper.writer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.journal.PaperStatements;
import vn.loa.people.journal.StatedPaper;

/**
 * What was signed, as it was signed: the paper as data from the signing on, and each file made of it from the first time it is asked
 * for on. Nothing that happens later to the plan, its tasks or the unit's name changes a byte.
 */
@ApplicationScoped
class SignedPapers {
    /** The API's own mapper takes empty text for none, which a cell of a table is not. */
    private static final JsonMapper KEPT = new JsonMapper();

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    @Inject
    FileStore store;

    @Inject
    Layout.Catalogue layouts;

    @Inject
    PaperStatements statements;

    /**
     * Keeps a paper once; a second time changes nothing.
     *
     * @param attested null for what was signed before papers were kept: what is stated late proves nothing
     */
    void keep(PaperKind kind, UUID owner, boolean annexed, PaperView paper, LocalDate signedOn, Attested attested) {
        try {
            var content = mapper.writeValueAsString(paper);
            var sha256 = FileStore.sha256(content.getBytes(StandardCharsets.UTF_8));
            sql.of("""
                            insert into signed_paper (id, %s, annexed, signed_on, content, content_sha256, statement, data)
                            values (:id, :owner, :annexed, :signed_on, :content, :sha256, :statement, :data) on conflict do nothing""".formatted(kind.column))
                    .bind("id", UUID.randomUUID())
                    .bind("owner", owner)
                    .bind("annexed", annexed)
                    .bind("signed_on", signedOn)
                    .bind("content", content)
                    .bind("sha256", sha256)
                    .bind("statement", attested == null ? null : statement(kind, signedOn, attested, sha256))
                    .bind("data", attested == null ? null : attested.data())
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a paper is JSON", e);
        }
    }

    private String statement(PaperKind kind, LocalDate signedOn, Attested attested, String sha256) {
        return statements.make(
                StatedPaper.valueOf(kind.name()),
                attested.unit().id(),
                attested.unit().code(),
                attested.number(),
                signedOn,
                attested.content() == null ? sha256 : attested.content(),
                attested.lines());
    }

    /** @param paper for what was signed before papers were kept; kept now */
    SignedPaper of(PaperKind kind, UUID owner, boolean annexed, LocalDate signedOn, Supplier<PaperView> paper) {
        return find(kind, owner, annexed).orElseGet(() -> {
            keep(kind, owner, annexed, paper.get(), signedOn, null);
            return find(kind, owner, annexed).orElseThrow();
        });
    }

    private Optional<SignedPaper> find(PaperKind kind, UUID owner, boolean annexed) {
        return sql.of(
                        "select id, signed_on, content, statement, data from signed_paper where %s = :owner and annexed = :annexed"
                                .formatted(kind.column))
                .bind("owner", owner)
                .bind("annexed", annexed)
                .first(SignedPaper.class);
    }

    PaperView view(SignedPaper paper) {
        try {
            return KEPT.readValue(paper.content(), PaperView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept paper is a paper", e);
        }
    }

    /** The file, made of the kept paper in the layout of its day. */
    byte[] file(SignedPaper paper, Format format) throws IOException {
        return Files.readAllBytes(store.find(kept(paper, format)));
    }

    /** The SHA-256 of that file, under which the store has it. */
    String kept(SignedPaper paper, Format format) throws IOException {
        var sha256 = sha256(paper, format);
        if (sha256.isEmpty()) {
            sql.of(
                            "insert into signed_paper_file (paper_id, format, sha256) values (:paper, :format, :sha256) on conflict do nothing")
                    .bind("paper", paper.id())
                    .bind("format", format.name())
                    .bind(
                            "sha256",
                            store.keep(format.write(
                                    view(paper), layouts.on(paper.signedOn()), paper.signedOn(), paper.proof())))
                    .update();
            sha256 = sha256(paper, format);
        }
        return sha256.orElseThrow();
    }

    private Optional<String> sha256(SignedPaper paper, Format format) {
        return sql.of("select sha256 from signed_paper_file where paper_id = :paper and format = :format")
                .bind("paper", paper.id())
                .bind("format", format.name())
                .first(String.class);
    }
}
