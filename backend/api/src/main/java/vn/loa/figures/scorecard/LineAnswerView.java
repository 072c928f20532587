package vn.loa.figures.scorecard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.work.evidence.EvidenceView;

record LineAnswerView(String text, List<EvidenceView> evidence, String by, Instant at) {
    static LineAnswerView of(LineAnswer answer, Map<UUID, EvidenceView> evidence) {
        return answer == null
                ? null
                : new LineAnswerView(
                        answer.text(),
                        answer.evidence().stream().map(evidence::get).toList(),
                        answer.stamp().by(),
                        answer.stamp().at());
    }
}
