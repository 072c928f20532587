package vn.loa.paper.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.loa.people.unit.Unit;
import vn.loa.reading.reader.KnownCitation;
import vn.loa.reading.reader.Lookup;
import vn.loa.work.register.Force;
import vn.loa.work.register.KnownDocument;
import vn.loa.work.register.KnownDocuments;
import vn.loa.work.register.LegalForce;

/** The register of known documents as the reader asks it. */
@ApplicationScoped
public class RegisterLookup {
    @Inject
    KnownDocuments register;

    /**
     * What {@code unit} may read of it.
     *
     * @param dead what counts as no longer in force on {@code day}
     * @param found told of each document that was found, by its number as cited
     */
    public Lookup of(Unit unit, LocalDate day, Set<Force> dead, BiConsumer<String, Force> found) {
        return cited -> {
            var shelf = register.shelf(List.of(cited.number()), List.of(unit.unitPath()));
            return shelf.meant(cited, unit.unitPath()).map(known -> {
                var law = shelf.force(known, unit.unitPath(), day);
                found.accept(cited.number(), law.force());
                return known(known, law, dead.contains(law.force()));
            });
        };
    }

    private static KnownCitation known(KnownDocument document, LegalForce law, boolean ended) {
        var successor =
                ended && !law.instead().isEmpty() ? law.instead().getFirst().number() : document.replacedBy();
        return new KnownCitation(
                document.number(), document.issuedOn(), document.issuer(), document.title(), !ended, successor);
    }
}
