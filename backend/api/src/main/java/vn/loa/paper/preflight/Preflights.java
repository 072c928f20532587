package vn.loa.paper.preflight;

import static vn.loa.people.access.Action.PLAN_IMPORT_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.sql.Sql;
import vn.loa.paper.planimport.RegisterLookup;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.reading.preflight.Known;
import vn.loa.reading.preflight.Paper;
import vn.loa.reading.preflight.Preflight;
import vn.loa.reading.source.SourceReading;
import vn.loa.work.register.Force;

/** Looks at papers with the eye of an office that sends them back. */
@ApplicationScoped
class Preflights {
    /** What nobody signs unwarned: also law whose successor is in force, though nobody checked what of it still stands. */
    private static final Set<Force> DEAD = EnumSet.of(Force.NO_LONGER_IN_FORCE, Force.REPLACED, Force.NOT_YET_IN_FORCE);

    private static final String NAMES = """
            select name from assignee where unit_id = :unit and retired_at is null
            union select a.full_name from account a join account_role r on r.account_id = a.id
            where r.unit_id = :unit and a.suspended_at is null
            """;

    @Inject
    Units units;

    @Inject
    RegisterLookup register;

    @Inject
    Sql sql;

    @Inject
    Tongue tongue;

    @Inject
    Clock clock;

    /** The unit whose paper is brought. Checked before the file is inspected. */
    Unit bringing(UUID unit) {
        return units.at("/unit", unit, PLAN_IMPORT_EDIT);
    }

    PreflightView look(Unit unit, byte[] docx) {
        try {
            var file = Files.createTempFile("paper", ".docx");
            try {
                Files.write(file, docx);
                return look(unit, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a paper cannot be kept while it is looked at", e);
        }
    }

    PreflightView look(Unit unit, Path docx) throws IOException {
        var unchecked = new TreeSet<String>();
        var read = SourceReading.formed(docx);
        var paper = Paper.of(read);
        var preflight = preflight(unit, paper, unchecked);
        unchecked.addAll(preflight.unknown());
        return PreflightView.of(preflight, read.source().text(), day(paper), List.copyOf(unchecked), tongue.language());
    }

    /** The file with everything mended that has one right form. */
    byte[] mended(Unit unit, Path docx) throws IOException {
        var read = SourceReading.formed(docx);
        var preflight = preflight(unit, Paper.of(read), new TreeSet<>());
        return MendedPaper.of(docx, read.source().text(), preflight.findings());
    }

    private LocalDate day(Paper paper) {
        return paper.date() == null ? BusinessClock.today(clock) : paper.date();
    }

    private Preflight preflight(Unit unit, Paper paper, Set<String> unchecked) {
        var day = day(paper);
        var lookup = register.of(unit, day, DEAD, (number, force) -> {
            if (force == Force.UNCHECKED) {
                unchecked.add(number);
            }
        });
        return Preflight.of(paper, known(unit, day), lookup);
    }

    private Known known(Unit unit, LocalDate day) {
        return new Known(
                unit.nameOnPaper(day), sql.of(NAMES).bind("unit", unit.id()).list(String.class));
    }
}
