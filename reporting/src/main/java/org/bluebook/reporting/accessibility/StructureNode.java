package org.bluebook.reporting.accessibility;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSObjectKey;
import org.bluebook.reporting.accessibility.Tokens.Kind;

/** What one object says of the structure of its file: the types of the elements in it, and the objects that stand below them. */
record StructureNode(List<String> types, List<COSObjectKey> below) {
    /** Of the object whose first token this is, up to the token behind it; what is no object is refused. */
    static StructureNode read(Tokens object) throws IOException {
        var node = new StructureNode(new ArrayList<>(1), new ArrayList<>(1));
        node.value(object, true);
        return node;
    }

    /** Counted are elements, and what stands in their K. */
    private void value(Tokens object, boolean isCounted) throws IOException {
        switch (object.kind()) {
            case DICTIONARY -> element(object, isCounted);
            case ARRAY -> row(object, isCounted);
            case NAME, LITERAL, HEX, NUMBER, CONSTANT -> {}
            case ENDS_DICTIONARY, ENDS_ARRAY, WORD, END -> throw object.misplaced();
        }
        object.next();
    }

    private void element(Tokens object, boolean isCounted) throws IOException {
        object.next();
        while (object.kind() != Kind.ENDS_DICTIONARY) {
            boolean isKids = isCounted && object.is("/K");
            boolean isType = isCounted && object.is("/S");
            object.be(Kind.NAME);
            object.next();
            if (isType) {
                types.add(object.name());
            }
            if (object.kind() == Kind.NUMBER) {
                number(object, isKids);
            } else {
                value(object, isKids);
            }
        }
    }

    /** Or a reference, of two numbers and an R. */
    private void number(Tokens object, boolean isCounted) throws IOException {
        long number = object.integer();
        if (object.next() == Kind.NUMBER) {
            long generation = object.integer();
            object.next();
            reference(object, number, generation, isCounted);
        }
    }

    private void row(Tokens object, boolean isCounted) throws IOException {
        int numbers = 0;
        long last = 0;
        long lastButOne = 0;
        object.next();
        while (object.kind() != Kind.ENDS_ARRAY) {
            if (object.kind() == Kind.NUMBER) {
                lastButOne = last;
                last = object.integer();
                numbers++;
                object.next();
            } else if (numbers >= 2 && object.is("R")) {
                reference(object, lastButOne, last, isCounted);
                numbers = 0;
            } else {
                value(object, isCounted);
                numbers = 0;
            }
        }
    }

    private void reference(Tokens object, long number, long generation, boolean isCounted) throws IOException {
        if (!object.is("R")) {
            throw object.misplaced();
        }
        if (isCounted) {
            below.add(new COSObjectKey(number, (int) generation));
        }
        object.next();
    }
}
