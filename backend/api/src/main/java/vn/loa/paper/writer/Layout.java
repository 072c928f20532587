package vn.loa.paper.writer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.work.plan.IssuanceDraft;

/** The measures of an official paper, in millimetres and points; the paper's day decides the set. */
record Layout(
        LocalDate validFrom,
        String source,
        String font,
        double pageWidthMm,
        double pageHeightMm,
        double marginTopMm,
        double marginBottomMm,
        double marginLeftMm,
        double marginRightMm,
        double headerLeftMm,
        int superiorPt,
        int issuerPt,
        int nationPt,
        int mottoPt,
        double mottoRuleMm,
        double issuerRuleMm,
        int numberPt,
        int placePt,
        int kindPt,
        int subjectPt,
        double subjectRuleMm,
        int bodyPt,
        int tablePt,
        double firstLineMm,
        int paragraphPt,
        double lineSpacing,
        int authorityPt,
        int signerPt,
        int recipientsTitlePt,
        int recipientsPt,
        int pageNumberPt,
        PageNumberAt pageNumberAt,
        boolean communeSuperior) {
    enum PageNumberAt {
        TOP_CENTRE,
        BOTTOM_RIGHT
    }

    /** Between the margins; they stay the same on a landscape sheet. */
    double textWidthMm(boolean landscape) {
        return (landscape ? pageHeightMm : pageWidthMm) - marginLeftMm - marginRightMm;
    }

    /** Twentieths of a point, the unit of WordprocessingML. */
    static int twips(double mm) {
        return (int) Math.round(mm / 25.4 * 1440);
    }

    static BigInteger big(double mm) {
        return BigInteger.valueOf(twips(mm));
    }

    @ApplicationScoped
    static class Catalogue {
        @Inject
        ObjectMapper mapper;

        @Inject
        Clock clock;

        /** The layout of a signed paper's day, a draft's today. */
        Layout of(IssuanceDraft issuance) {
            return on(issuance == null ? BusinessClock.today(clock) : issuance.issuedOn());
        }

        /** The layout in force on {@code day}; before the first one, the first. */
        Layout on(LocalDate day) {
            var layouts = read();
            return layouts.stream()
                    .filter(layout -> !layout.validFrom().isAfter(day))
                    .max(Comparator.comparing(Layout::validFrom))
                    .orElse(layouts.getFirst());
        }

        private List<Layout> read() {
            try (var file = Layout.class.getResourceAsStream("/writer/layouts.json")) {
                return mapper.readValue(file, new TypeReference<>() {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
