package org.bluebook.journeys.nodes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bluebook.journeys.nodes.Wire.Cut;

/**
 * The commands of one run as they come along the wire, from the look for what is due to the commit that ends it. What a
 * node says beside it is left out: signs of life, to its alarm clock, about mail, about who asked for what.
 */
final class Course implements Wire.Ear {
    private static final Pattern BESIDE = Pattern.compile(
            "QRTZ_|\\baudit|\\bkept_answer|\\bdelivery_attempt\\b|\\bfrom delivery\\b|\\btrouble\\b|\\bCOMMAND\\b|^SELECT o.due ",
            Pattern.CASE_INSENSITIVE);

    /** Changes nothing, so that nothing is lost with it. */
    private static final Pattern SETTING = Pattern.compile(
            "(set (autocommit|transaction|session|sql_mode)|start transaction).*", Pattern.CASE_INSENSITIVE);

    private static final String LOOK = "(SELECT o.id, o.due";

    /** A publication asks whether anybody is told of it. */
    private static final String HOW_MANY_ARE_TOLD = "select count(";

    private static final String SIGN_OF_LIFE = "SELECT UTC_TIMESTAMP";
    private static final String END = "UPDATE run SET ended";
    private static final String NOT_OURS = "beside";

    private final Turning turning;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, String> open = new HashMap<>();
    private final Set<Integer> ending = new HashSet<>();
    private boolean begun;
    private boolean over;
    private boolean cut;

    Course(Turning turning) {
        this.turning = turning;
    }

    static Course undisturbed() {
        return new Course((step, number) -> Cut.NOT);
    }

    /** One that ends at a boundary. */
    static Course cutAt(Boundary boundary) {
        return new Course((step, number) -> step.equals(boundary.step) ? boundary.cut : Cut.NOT);
    }

    /** Says, of each command of the run and its number, whether the node comes beyond it. */
    interface Turning {
        Cut at(Step step, int number);
    }

    /** A command, as one of several of the same wording; that of a commit has the last statement before it. */
    record Step(String wording, int turn) {
        boolean isCommitAfter(String statement) {
            return wording.startsWith("COMMIT after " + statement);
        }

        @Override
        public String toString() {
            return wording.substring(0, Math.min(wording.length(), 100)) + " (" + turn + ")";
        }
    }

    /** Just before a command, or just before its answer. */
    record Boundary(Step step, Cut cut) {}

    synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    synchronized boolean isOver() {
        return over;
    }

    /** Whether the node came as far as it was to come. */
    synchronized boolean isCut() {
        return cut;
    }

    @Override
    public synchronized Cut hears(int connection, String command) {
        var wording = Wording.of(command);
        begun |= wording.startsWith(LOOK);
        if (!begun || over || cut || SETTING.matcher(wording).matches()) {
            return Cut.NOT;
        }
        return wording.equalsIgnoreCase("COMMIT") || wording.equalsIgnoreCase("ROLLBACK")
                ? hearsEnd(connection, wording)
                : hearsStatement(connection, wording);
    }

    private Cut hearsStatement(int connection, String wording) {
        var before = open.get(connection);
        if (NOT_OURS.equals(before) || isBeside(before == null, wording)) {
            open.put(connection, NOT_OURS);
            return Cut.NOT;
        }
        open.put(connection, wording);
        if (wording.startsWith(END)) {
            ending.add(connection);
        }
        return step(wording);
    }

    private static boolean isBeside(boolean first, String wording) {
        return first
                ? BESIDE.matcher(wording).find() || wording.startsWith(SIGN_OF_LIFE)
                : BESIDE.matcher(wording).find() && !wording.startsWith(HOW_MANY_ARE_TOLD);
    }

    private Cut hearsEnd(int connection, String wording) {
        var last = open.remove(connection);
        if (last == null || last.equals(NOT_OURS)) {
            return Cut.NOT;
        }
        over = ending.remove(connection);
        return step(wording + " after " + last);
    }

    private Cut step(String wording) {
        int turn = 1
                + (int) steps.stream()
                        .filter(step -> step.wording.equals(wording))
                        .count();
        var step = new Step(wording, turn);
        steps.add(step);
        var answer = turning.at(step, steps.size());
        cut = answer != Cut.NOT;
        return answer;
    }
}
