package org.bluebook.reporting.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.bluebook.reporting.snapshot.Facts;

/** Facts with less in them than there should be, or with more than anybody thought of. */
public final class Fewer {
    private static final String LONG = "Llanfairpwllgwyngyll and the parishes of Saint Mary by the Hollow ".repeat(4);
    private static final int LONGEST = 200;
    private static final int COLUMNS = 8;

    private Fewer() {}

    /** So many boroughs, of which those beyond the ones there are have no figure; a profile keeps its own as long as there is any. */
    public static Facts boroughs(Facts facts, int count) {
        var own = facts.paper().place();
        return edited(facts, all -> {
            var places = (ArrayNode) all.path("figures").path("places");
            var boroughs = StreamSupport.stream(places.spliterator(), false)
                    .filter(Fewer::isBorough)
                    .map(place -> place.get("code").asText())
                    .sorted((one, other) -> Boolean.compare(other.equals(own), one.equals(own)))
                    .toList();
            Set<String> gone = boroughs.stream().skip(count).collect(Collectors.toSet());
            without(places, place -> gone.contains(place.get("code").asText()));
            without(all, of -> gone.contains(of.path("place").asText()));
            IntStream.range(boroughs.size(), count).forEach(i -> {
                places.addObject()
                        .put("code", "X" + i)
                        .put("name", "Borough " + i)
                        .put("kind", "BOROUGH")
                        .put("population", 10_000 + i);
                if (all.path("profile").path("tiles") instanceof ArrayNode tiles) {
                    tiles.addObject()
                            .put("place", "X" + i)
                            .put("row", COLUMNS + i / COLUMNS)
                            .put("column", 1 + i % COLUMNS);
                }
            });
        });
    }

    private static boolean isBorough(JsonNode place) {
        return place.get("kind").asText().equals("BOROUGH");
    }

    /** Nothing was claimed, seized or recovered. */
    public static Facts withoutEvents(Facts facts) {
        return edited(facts, all -> {
            emptied(all.path("counts"), Set.of());
            emptied(all.path("profile"), Set.of("tiles", "wards"));
        });
    }

    /** Every figure is there and has no number. */
    public static Facts withoutValues(Facts facts) {
        return edited(facts, all -> {
            for (var observation : all.path("figures").path("observations")) {
                var unit = MeasureUnit.valueOf(
                        observation.path("quantity").path("unit").asText());
                ((ObjectNode) observation)
                        .put("statedAs", "")
                        .put("periodAsStated", "")
                        .set(
                                "quantity",
                                CanonicalJson.read(CanonicalJson.write(Quantity.notInSource(unit)), JsonNode.class));
            }
        });
    }

    /** Nothing is on record but the paper itself and where things are. */
    public static Facts nothing(Facts facts) {
        return edited(facts, all -> {
            var paper = all.remove("paper");
            emptied(all, Set.of("places", "tiles"));
            all.set("paper", paper);
        });
    }

    /** Every borough has a name of 200 letters, and the one that a profile is about has one of a single word. */
    public static Facts longNames(Facts facts) {
        return edited(facts, all -> {
            for (var place : all.path("figures").path("places")) {
                var name = place.get("name").asText() + " with " + LONG;
                boolean isOwn = place.get("code").asText().equals(facts.paper().place());
                if (isBorough(place)) {
                    ((ObjectNode) place)
                            .put(
                                    "name",
                                    (isOwn ? name.replace(" ", "") : name)
                                            .substring(0, LONGEST)
                                            .strip());
                }
            }
        });
    }

    private static Facts edited(Facts facts, Consumer<ObjectNode> change) {
        var all = CanonicalJson.read(CanonicalJson.write(facts), ObjectNode.class);
        change.accept(all);
        return CanonicalJson.read(all.toString(), Facts.class);
    }

    /** Takes what is described out of every list, however deep. */
    private static void without(JsonNode in, Predicate<JsonNode> which) {
        if (in instanceof ArrayNode list) {
            var items = list.elements();
            while (items.hasNext()) {
                if (which.test(items.next())) {
                    items.remove();
                }
            }
        }
        in.forEach(part -> without(part, which));
    }

    private static void emptied(JsonNode in, Set<String> but) {
        in.properties().stream().filter(field -> !but.contains(field.getKey())).forEach(field -> {
            if (field.getValue() instanceof ArrayNode list) {
                list.removeAll();
            } else {
                emptied(field.getValue(), but);
            }
        });
    }
}
