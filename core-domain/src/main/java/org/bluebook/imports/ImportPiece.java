package org.bluebook.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;

/** A part of a file that was sent, at most four mebibytes of it. */
@Entity
@Immutable
class ImportPiece {
    private static final int LARGEST = 4 << 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int position;

    @Column(columnDefinition = "mediumblob")
    private byte[] bytes;

    protected ImportPiece() {}

    private ImportPiece(int position, byte[] bytes) {
        this.position = position;
        this.bytes = bytes;
    }

    static List<ImportPiece> of(byte[] file) {
        return IntStream.range(0, (file.length + LARGEST - 1) / LARGEST)
                .mapToObj(i -> new ImportPiece(
                        i, Arrays.copyOfRange(file, i * LARGEST, Math.min(file.length, (i + 1) * LARGEST))))
                .toList();
    }

    byte[] bytes() {
        return bytes;
    }
}
