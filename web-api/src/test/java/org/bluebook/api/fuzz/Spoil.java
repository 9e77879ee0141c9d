package org.bluebook.api.fuzz;

import com.fasterxml.jackson.databind.JsonNode;

/** What is done to one member of a body while it is written; {@code raw} is JSON, or what should have been. */
record Spoil(Kind kind, int at, String raw) {
    enum Kind {
        NONE,
        REPLACED,
        DROPPED,
        TWICE,
        EXTRA
    }

    String write(JsonNode body) {
        int members = count(body);
        return members == 0 ? body.toString() : new Writer(at % members).write(body);
    }

    /** A body without a member stays as it is. */
    static boolean canSpoil(JsonNode body) {
        return count(body) > 0;
    }

    private static int count(JsonNode node) {
        int count = node.isObject() ? node.size() : 0;
        for (var child : node) {
            count += count(child);
        }
        return count;
    }

    private final class Writer {
        private int left;

        Writer(int at) {
            left = at;
        }

        String write(JsonNode node) {
            var text = new StringBuilder();
            write(node, text);
            return text.toString();
        }

        private void write(JsonNode node, StringBuilder text) {
            if (node.isObject()) {
                text.append('{');
                node.properties().forEach(member -> member(member.getKey(), member.getValue(), text));
                text.append('}');
            } else if (node.isArray()) {
                text.append('[');
                node.forEach(child -> {
                    separate(text);
                    write(child, text);
                });
                text.append(']');
            } else {
                text.append(node);
            }
        }

        private void member(String name, JsonNode value, StringBuilder text) {
            boolean chosen = left-- == 0;
            if (chosen && kind == Kind.DROPPED) {
                return;
            }
            begin(name, text);
            if (chosen && kind == Kind.REPLACED) {
                text.append(raw);
            } else {
                write(value, text);
            }
            if (chosen && kind == Kind.TWICE) {
                begin(name, text);
                text.append(value);
            }
            if (chosen && kind == Kind.EXTRA) {
                begin("neverHeardOf", text);
                text.append(raw);
            }
        }

        private void begin(String name, StringBuilder text) {
            separate(text);
            text.append('"').append(name).append("\":");
        }

        private void separate(StringBuilder text) {
            char last = text.charAt(text.length() - 1);
            if (last != '{' && last != '[') {
                text.append(',');
            }
        }
    }
}
