package vn.loa.figures.scorecard;

import jakarta.annotation.Nullable;
import vn.loa.work.evidence.EvidenceView;

record LineProofView(EvidenceView evidence, @Nullable Integer part) {}
