package org.bluebook.seizures;

import java.time.LocalDate;
import org.bluebook.measures.MeasureUnit;

/** A drug with the form it is seized in and its class, which for some has changed. */
public enum Drug {
    COCAINE("Cocaine", Form.POWDER, DrugClass.A),
    CRACK("Crack cocaine", Form.POWDER, DrugClass.A),
    HEROIN("Heroin", Form.POWDER, DrugClass.A),
    ECSTASY("Ecstasy", Form.POWDER_OR_TABLET, DrugClass.A),
    LSD("LSD", Form.DOSE, DrugClass.A),
    METHADONE("Methadone", Form.LIQUID, DrugClass.A),
    AMPHETAMINE("Amphetamine", Form.POWDER_OR_TABLET, DrugClass.B),
    METHAMPHETAMINE("Methamphetamine", Form.POWDER_OR_TABLET, DrugClass.B) {
        @Override
        public DrugClass classOn(LocalDate day) {
            return day.isBefore(METHAMPHETAMINE_RAISED) ? DrugClass.B : DrugClass.A;
        }
    },
    CANNABIS("Cannabis", Form.POWDER, DrugClass.B) {
        @Override
        public DrugClass classOn(LocalDate day) {
            return cannabisOn(day);
        }
    },
    CANNABIS_PLANTS("Cannabis plants", Form.PLANT, DrugClass.B) {
        @Override
        public DrugClass classOn(LocalDate day) {
            return cannabisOn(day);
        }
    },
    KETAMINE("Ketamine", Form.POWDER, DrugClass.C);

    private static final LocalDate METHAMPHETAMINE_RAISED = LocalDate.of(2007, 1, 18);
    private static final LocalDate CANNABIS_LOWERED = LocalDate.of(2004, 1, 29);
    private static final LocalDate CANNABIS_RAISED = LocalDate.of(2009, 1, 26);

    private final String words;
    private final Form form;
    private final DrugClass drugClass;

    Drug(String words, Form form, DrugClass drugClass) {
        this.words = words;
        this.form = form;
        this.drugClass = drugClass;
    }

    public String words() {
        return words;
    }

    public boolean comesIn(MeasureUnit unit) {
        return form.comesIn(unit);
    }

    /** Its class under the Misuse of Drugs Act 1971 on a day. */
    public DrugClass classOn(LocalDate day) {
        return drugClass;
    }

    private static DrugClass cannabisOn(LocalDate day) {
        return day.isBefore(CANNABIS_LOWERED) || !day.isBefore(CANNABIS_RAISED) ? DrugClass.B : DrugClass.C;
    }

    private enum Form {
        POWDER,
        POWDER_OR_TABLET,
        DOSE,
        LIQUID,
        PLANT;

        boolean comesIn(MeasureUnit unit) {
            return switch (this) {
                case POWDER -> unit.kilograms().isPresent();
                case POWDER_OR_TABLET -> unit.kilograms().isPresent() || unit == MeasureUnit.TABLETS;
                case DOSE -> unit == MeasureUnit.DOSES;
                case LIQUID -> unit == MeasureUnit.MILLILITRES;
                case PLANT -> unit == MeasureUnit.PLANTS;
            };
        }
    }
}
