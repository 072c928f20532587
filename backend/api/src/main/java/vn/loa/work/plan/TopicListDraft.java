package vn.loa.work.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record TopicListDraft(@NotNull @Size(max = 200) List<@NotNull @Valid TopicDraft> items) {}
