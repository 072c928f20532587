package vn.loa.people.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.secret.PaperKeys;
import vn.loa.kernel.sql.Sql;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** Makes the statements that papers carry, and holds the journal against one. */
@ApplicationScoped
public class PaperStatements {
    /** Where a journal stands that has no entry. */
    private static final String NOTHING = "0".repeat(64);

    private record Head(long sequence, String hash) {}

    @Inject
    Sql sql;

    @Inject
    PaperKeys keys;

    @Inject
    Chains chains;

    @Inject
    Verifier verifier;

    /** The text of the code, about a paper that is being signed; the journal as it stood before this act. */
    public String make(
            StatedPaper paper,
            UUID unit,
            String unitCode,
            String number,
            LocalDate signedOn,
            String content,
            List<StatedLine> lines) {
        var head = sql.of("select sequence, hash from journal_head where unit_id = :unit and sequence > 0")
                .bind("unit", unit)
                .first(Head.class)
                .orElse(new Head(0, NOTHING));
        var bytes = new PaperStatement(
                        keys.id(), paper, unit, unitCode, number, signedOn, content, head.sequence, head.hash, lines)
                .bytes();
        return PaperStatement.BEGINS + Signs.of(joined(bytes, keys.sign(bytes)));
    }

    /** Whether a key of this installation signed it. */
    public boolean genuine(String text) {
        try {
            var signed = PaperStatement.read(text);
            return keys.signed(signed.statement().key(), signed.content(), signed.signature())
                    .orElse(false);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** The journal of the unit that the paper names, for who may read it. */
    StatementCheckView check(String text) {
        PaperStatement.Signed signed;
        try {
            signed = PaperStatement.read(text);
        } catch (IllegalArgumentException none) {
            throw Problem.invalid("?statement", Fault.WRONG_FORM, PaperStatement.BEGINS + "…");
        }
        var chain = chains.get(signed.statement().unitId());
        return StatementCheckView.of(signed.statement(), verdict(signed), verifier.verify(chain.unitId()));
    }

    void look(String text, Findings findings) {
        findings.looked("tờ văn bản / papers", 1);
        try {
            var signed = PaperStatement.read(text);
            var verdict = verdict(signed);
            if (verdict != StatementVerdict.HELD) {
                var statement = signed.statement();
                findings.broken(
                        "paper %s, unit %s".formatted(statement.number(), statement.unitId()),
                        verdict.vietnamese.formatted(statement.sequence()),
                        verdict.english.formatted(statement.sequence()));
            }
        } catch (IllegalArgumentException none) {
            findings.broken("paper", "không đọc được mã trên văn bản", "its code cannot be read");
        }
    }

    private StatementVerdict verdict(PaperStatement.Signed signed) {
        var statement = signed.statement();
        var genuine = keys.signed(statement.key(), signed.content(), signed.signature());
        if (genuine.isEmpty()) {
            return StatementVerdict.UNKNOWN_KEY;
        }
        if (!genuine.get()) {
            return StatementVerdict.FORGED;
        }
        if (statement.sequence() == 0) {
            return StatementVerdict.HELD;
        }
        return sql.of("select hash from journal_entry where unit_id = :unit and sequence = :sequence")
                .bind("unit", statement.unitId())
                .bind("sequence", statement.sequence())
                .first(String.class)
                .map(hash -> hash.equals(statement.hash()) ? StatementVerdict.HELD : StatementVerdict.REWRITTEN)
                .orElse(StatementVerdict.GONE);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
