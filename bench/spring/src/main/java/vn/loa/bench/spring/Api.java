package vn.loa.bench.spring;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Api {
    record Page(List<TaskView> items) {}

    record Draft(
            UUID plan,
            UUID task,
            UUID channel,
            List<UUID> topics,
            LocalDate on,
            LocalTime at,
            String place,
            String title,
            long quantity,
            Long audience,
            List<UUID> evidence) {}

    record Logged(UUID id, UUID plan, UUID task, LocalDate on, String title, OffsetDateTime loggedAt, Integer version) {}

    private final Tasks tasks;
    private final Plans plans;
    private final Channels channels;
    private final Topics topics;
    private final Activities activities;

    Api(Tasks tasks, Plans plans, Channels channels, Topics topics, Activities activities) {
        this.tasks = tasks;
        this.plans = plans;
        this.channels = channels;
        this.topics = topics;
        this.activities = activities;
    }

    @GetMapping("/")
    String up() {
        return "up";
    }

    @GetMapping("/task/{id}")
    @Transactional(readOnly = true)
    TaskView one(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        return views(List.of(own(id, token))).getFirst();
    }

    @GetMapping("/tasks")
    @Transactional(readOnly = true)
    Page atWork(@AuthenticationPrincipal Jwt token) {
        return new Page(views(tasks.whole(tasks.of(path(token), "IN_PROGRESS"))));
    }

    @GetMapping("/search")
    @Transactional(readOnly = true)
    Page search(@RequestParam String one, @RequestParam String other, @AuthenticationPrincipal Jwt token) {
        return new Page(views(tasks.whole(tasks.search(path(token), "%" + one + "%", "%" + other + "%"))));
    }

    @PostMapping("/activities")
    @Transactional
    Logged log(@RequestBody Draft draft, @AuthenticationPrincipal Jwt token) {
        var activity = new Rows.Activity();
        activity.id = UUID.randomUUID();
        activity.plan = plans.findById(draft.plan()).orElseThrow(Api::absent);
        allow(activity.plan.unitPath, token);
        activity.unit = activity.plan.unit;
        activity.unitPath = activity.plan.unitPath;
        activity.task = own(draft.task(), token);
        activity.channel = channels.findById(draft.channel()).orElseThrow(Api::absent);
        activity.topics.addAll(topics.findAllById(draft.topics()));
        activity.heldOn = draft.on();
        activity.heldAt = draft.at();
        activity.place = draft.place();
        activity.title = draft.title();
        activity.quantity = draft.quantity();
        activity.audience = draft.audience();
        activity.loggedById = activity.plan.id;
        activity.loggedBy = token.getSubject();
        activity.loggedAt = OffsetDateTime.now();
        activity.updatedAt = activity.loggedAt;
        activities.saveAndFlush(activity);
        return new Logged(
                activity.id,
                activity.plan.id,
                activity.task.id,
                activity.heldOn,
                activity.title,
                activity.loggedAt,
                activity.version);
    }

    /** Starts a planned task, and takes the start of one at work back. */
    @PutMapping("/start/{id}")
    @Transactional
    TaskView start(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        var task = own(id, token);
        boolean planned = task.state.equals("PLANNED");
        task.state = planned ? "IN_PROGRESS" : "PLANNED";
        task.startedOn = planned ? LocalDate.now() : null;
        task.updatedAt = OffsetDateTime.now();
        return views(List.of(tasks.saveAndFlush(task))).getFirst();
    }

    private Rows.Task own(UUID id, Jwt token) {
        var task = tasks.whole(List.of(id)).stream().findFirst().orElseThrow(Api::absent);
        allow(task.unitPath, token);
        return task;
    }

    private List<TaskView> views(List<Rows.Task> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var counts = tasks.counts(found.stream().map(task -> task.id).toList()).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], Function.identity()));
        return found.stream().map(task -> TaskView.of(task, counts.get(task.id))).toList();
    }

    private static String path(Jwt token) {
        return token.getClaimAsString("path");
    }

    private static void allow(String path, Jwt token) {
        if (!(path + ".").startsWith(path(token) + ".")) {
            throw absent();
        }
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
