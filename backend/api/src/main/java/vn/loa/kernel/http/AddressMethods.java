package vn.loa.kernel.http;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.common.util.ServerMediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import vn.loa.problem.Fault;

/**
 * Which methods an address takes, read from the routes themselves: the answer to OPTIONS and the {@code Allow} of 405. The server below
 * names the methods of a whole class for the first, and none for the second.
 */
@ApplicationScoped
class AddressMethods {
    private static final String ROOT = "/api/v1/";

    /** @param types it gives, where it says so */
    private record Route(Pattern address, int variables, String method, Set<String> types) {}

    /** By the first word of their address and how many there are. */
    private volatile Map<String, List<Route>> routes;

    /** Empty where there is no such address. */
    Set<String> of(String path) {
        var methods = at(path).map(Route::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    /** Whether a reader there may choose {@code type} among several. */
    boolean gives(String path, String type) {
        return at(path).anyMatch(route -> route.types.size() > 1 && route.types.contains(type));
    }

    /** The answer to OPTIONS; nothing for a method that is among these, 405 for another. */
    static Response answer(String method, Set<String> allowed) {
        var allow = String.join(", ", allowed);
        if (method.equals(HttpMethod.OPTIONS)) {
            return Response.ok().header(HttpHeaders.ALLOW, allow).build();
        }
        if (!allowed.contains(method)) {
            throw Fault.NO_SUCH_METHOD.problem().header(HttpHeaders.ALLOW, allow);
        }
        return null;
    }

    @ServerRequestFilter(preMatching = true)
    Response check(ContainerRequestContext request) {
        var allowed = of(request.getUriInfo().getRequestUri().getPath());
        return allowed.isEmpty() ? null : answer(request.getMethod(), allowed);
    }

    /** As requests are sent: whoever is named by its own words is not one of those with any name. */
    private Stream<Route> at(String path) {
        var routes = routes().getOrDefault(shape(path), List.of()).stream()
                .filter(route -> route.address.matcher(path).matches())
                .toList();
        int fewest = routes.stream().mapToInt(Route::variables).min().orElse(0);
        return routes.stream().filter(route -> route.variables == fewest);
    }

    private static String shape(String path) {
        if (!path.startsWith(ROOT) || path.equals(ROOT)) {
            return path;
        }
        var words = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        int slash = words.indexOf('/', ROOT.length());
        return words.substring(ROOT.length(), slash < 0 ? words.length() : slash)
                + words.chars().filter(c -> c == '/').count();
    }

    private Map<String, List<Route>> routes() {
        if (routes == null) {
            var found = new HashMap<String, List<Route>>();
            var deployment = ResteasyReactiveRecorder.getCurrentDeployment();
            RuntimeResourceVisitor.visitRuntimeResources(
                    deployment.getPrefix(), deployment.getClassMappers(), new RuntimeResourceVisitor() {
                        @Override
                        public void visitRuntimeResource(String method, String address, RuntimeResource resource) {
                            var pattern = Pattern.compile(address.replaceAll("\\{[^}]+}", "[^/]+") + "/?");
                            var route = new Route(
                                    pattern, address.split("\\{").length, method, types(resource.getProduces()));
                            found.computeIfAbsent(shape(address), shape -> new ArrayList<>())
                                    .add(route);
                        }
                    });
            routes = found;
        }
        return routes;
    }

    private static Set<String> types(ServerMediaType given) {
        return given == null
                ? Set.of()
                : Stream.of(given.getSortedOriginalMediaTypes())
                        .map(MediaType::toString)
                        .collect(Collectors.toSet());
    }
}
