package vn.loa.figures.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.figures.criteria.Criterion;
import vn.loa.figures.criteria.Score;
import vn.loa.problem.Language;

/** What was declared for one criterion, and what each round made of it. The computed points are not kept: they follow from this. */
record ScorecardLine(
        boolean notApplicable,
        Map<String, DeclaredInput> inputs,
        String explanation,
        List<LineProof> proofs,
        PointMark first,
        LineAnswer answer,
        PointMark second) {
    static final ScorecardLine BLANK = new ScorecardLine(false, Map.of(), null, List.of(), null, null, null);

    ScorecardLine declared(
            boolean notApplicable, Map<String, DeclaredInput> inputs, String explanation, List<LineProof> proofs) {
        return new ScorecardLine(notApplicable, inputs, explanation, proofs, first, answer, second);
    }

    ScorecardLine marked(PointMark first, PointMark second) {
        return new ScorecardLine(notApplicable, inputs, explanation, proofs, first, answer, second);
    }

    ScorecardLine answered(LineAnswer answer) {
        return new ScorecardLine(notApplicable, inputs, explanation, proofs, first, answer, second);
    }

    Score score(Criterion criterion, Language language) {
        return criterion.score(values(), notApplicable, language);
    }

    Map<String, BigDecimal> values() {
        return inputs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, input -> input.getValue()
                .value()));
    }

    boolean proves(int part) {
        return proofs.stream().anyMatch(proof -> proof.part() != null && proof.part() == part);
    }

    Stream<UUID> evidence() {
        return Stream.concat(
                proofs.stream().map(LineProof::evidence), answer == null ? Stream.of() : answer.evidence().stream());
    }
}
