package org.bluebook.scheduler.occurrences;

/** A modelled sender: it notes that it begins, keeps the row locked while it talks to the mail server, then notes that it is done. */
final class Postman {
    private final World world;
    private final Perils perils;

    Postman(World world, Perils perils) {
        this.world = world;
        this.perils = perils;
    }

    boolean deliver() {
        for (var entry : world.people.outbox.entrySet()) {
            var letter = entry.getValue();
            if (!letter.sent && !letter.uncertain && !letter.locked) {
                letter.locked = true;
                try {
                    deliver(entry.getKey(), letter);
                } finally {
                    letter.locked = false;
                }
                return true;
            }
        }
        return false;
    }

    private void deliver(String part, Public.Letter letter) {
        if (letter.begun >= 2) {
            letter.uncertain = true;
            return;
        }
        boolean flagged = letter.begun > 0 && world.plant != Plant.SECOND_COPY_UNFLAGGED;
        letter.begun++;
        perils.befall();
        world.people.arrive(part, flagged);
        perils.befall();
        letter.sent = true;
    }
}
