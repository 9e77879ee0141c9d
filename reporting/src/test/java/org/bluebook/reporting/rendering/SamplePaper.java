package org.bluebook.reporting.rendering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.reporting.charts.BarFigure;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Bullet;
import org.bluebook.reporting.documents.Bullets;
import org.bluebook.reporting.documents.Callout;
import org.bluebook.reporting.documents.Cell;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Figure;
import org.bluebook.reporting.documents.Furniture;
import org.bluebook.reporting.documents.Heading;
import org.bluebook.reporting.documents.NumberedParagraph;
import org.bluebook.reporting.documents.PageBreak;
import org.bluebook.reporting.documents.Paragraph;
import org.bluebook.reporting.documents.Table;
import org.bluebook.templates.Template;

/** Papers that use every block and every layout. */
final class SamplePaper {
    static final String HASH = "4f3a9c01d2e5b6a7980f1e2d3c4b5a69788796a5b4c3d2e1f00112233445566a";
    static final Instant FROZEN = Instant.parse("2006-04-10T16:00:00Z");

    private static final List<String> BOROUGHS = List.of(
            "Barking and Dagenham",
            "Barnet",
            "Bexley",
            "Brent",
            "Bromley",
            "Camden",
            "Croydon",
            "Ealing",
            "Enfield",
            "Greenwich",
            "Hackney",
            "Hammersmith and Fulham",
            "Haringey",
            "Harrow",
            "Havering",
            "Hillingdon",
            "Hounslow",
            "Islington",
            "Kensington and Chelsea",
            "Kingston upon Thames",
            "Lambeth",
            "Lewisham",
            "Merton",
            "Newham",
            "Redbridge",
            "Richmond upon Thames",
            "Southwark",
            "Sutton",
            "Tower Hamlets",
            "Waltham Forest",
            "Wandsworth",
            "Westminster");

    private SamplePaper() {}

    static Document board() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "What changed since the last issue"));
        blocks.add(new Paragraph(
                "Confirmed disruptions of criminal networks rose from 9 to 11 in the month. The chart below shows no "
                        + "significant change over the year: the rise is within what chance alone would give. Seizures of "
                        + "cocaine fell; one large seizure in February explains the figure of the month before."));
        blocks.add(new Bullets(List.of(
                new Bullet("Three boroughs have sent no return for March: Barnet, Harrow and Sutton."),
                new Bullet(
                        "Two figures were revised:",
                        List.of(
                                new Bullet(
                                        "seizures of heroin in January, from 4.2 kg to 4.6 kg, after a late laboratory result;"),
                                new Bullet("drug tests in Hackney, from 212 to 221."))),
                new Bullet("The profile of drug dealing is complete for 21 of the 32 boroughs."))));
        blocks.add(new Heading(1, "What needs a decision"));
        blocks.add(new Callout(
                "Decision wanted",
                "Members are asked to agree a new date, 31 July 2006, for the borough profiles of action 3, "
                        + "because funding of the team that makes them ends in that month."));
        blocks.add(new Heading(1, "The three actions in a line each"));
        blocks.add(
                new Table(
                        "Table 1: The three agreed actions",
                        Template.STATEMENTS,
                        List.of("Action", "Status", "In a line"),
                        List.of(
                                row(
                                        "1. Prolific offenders",
                                        "● On track",
                                        "The scheme's cohort is reviewed in 30 of 32 boroughs; two follow in April."),
                                row(
                                        "2. Worst affected places",
                                        "▼ At risk",
                                        "Crack-house closures continue, but the list of neighbourhoods still waits for four boroughs."),
                                row(
                                        "3. Performance information",
                                        "■ Off track",
                                        "Baselines exist for 9 of 21 indicators; the date of the profiles cannot be kept.")),
                        List.of(
                                "● on track, ▼ at risk, ■ off track. The owner of each action chose the word and gave the reason.")));
        blocks.add(new Heading(1, "Headline indicators"));
        blocks.add(new Table(
                "Table 2: Headline indicators, March 2006",
                Template.FIGURES_3,
                List.of("Indicator", "This month", "Last month", "12 months"),
                List.of(
                        row("Networks disrupted, confirmed", "11", "9", "115"),
                        row("Cocaine seized", "18.4 kg", "41 kg", "266 kg"),
                        row("Problem drug users in London", "about 100,000", "about 100,000", "not in source"),
                        row("Treatment places wanted", "to be established", "to be established", "to be established")),
                List.of()));
        blocks.add(new Figure(
                "Figure 1: Say drug crime is a major problem locally, 2004",
                "Bars for Hackney about 70 per cent, Hounslow 64 per cent, Tower Hamlets 58 per cent, against 22 per cent for London.",
                new BarFigure(List.of(
                        bar("Hackney", 70, "about 70%"),
                        bar("Hounslow", 64, "64%"),
                        bar("Tower Hamlets", 58, "58%"),
                        bar("London", 22, "22% (n = 8,000)"),
                        new BarFigure.Bar("Barnet", Optional.empty(), "not in source")))));
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "The actions in full"));
        blocks.add(new Heading(2, "Action 1: prolific offenders who are problem drug users"));
        blocks.add(new Paragraph("Owner: the unit for prolific offenders, Territorial Policing."));
        blocks.add(new Table(
                "Table 3: Milestones of action 1",
                Template.DATES,
                List.of("Milestone", "Original", "Current", "State", "Note"),
                List.of(
                        row(
                                "Cohort reviewed in every borough",
                                "31 March 2006",
                                "30 April 2006",
                                "▼ At risk",
                                "Two boroughs follow in April."),
                        row(
                                "Agreement with the treatment agency on places",
                                "30 June 2006",
                                "30 June 2006",
                                "● On track",
                                "Draft is with partners.")),
                List.of()));
        blocks.add(new Heading(3, "Why the date moved"));
        blocks.add(new NumberedParagraph(
                1, "Two boroughs reviewed their cohort against an older list; the review is being done again."));
        blocks.add(
                new NumberedParagraph(
                        12,
                        "The review costs nothing extra – it is done within existing posts – and saves ≥ £9.50 for each £1 of treatment."));
        blocks.add(new Heading(1, "Figures for all boroughs"));
        blocks.add(new Paragraph("A figure that the source does not give is said to be so; it is never nought."));
        blocks.add(boroughs());
        blocks.add(new Heading(1, "Receipts"));
        blocks.add(new Table(
                "Table 5: Where the figures come from",
                Template.REGISTER,
                List.of("Reference", "Figure of", "Period", "Figure", "Status", "Source"),
                List.of(
                        row("CN-ALL", "Criminal networks mapped", "24 April 2006", "151", "Final", "Report 9, para 12"),
                        row(
                                "DIS-DRUGSH",
                                "Share of claimed disruptions against drug-supply networks",
                                "April 2005 to January 2006",
                                "61%",
                                "Provisional",
                                "Report 9, para 13")),
                List.of("Synthetic figures carry the source SYNTHETIC.")));
        blocks.add(new Table(
                "Table 6: Revisions since the last issue",
                Template.REVISIONS,
                List.of("Figure of", "Period", "Was", "Now", "Why"),
                List.of(row(
                        "Seizures of heroin", "January 2006", "4.2 kg", "4.6 kg", "A laboratory result came late.")),
                List.of()));
        blocks.add(new Table(
                "Table 7: Stated figures",
                Template.FIGURES_5,
                List.of("Drug", "Class", "Seized", "Largest", "Seizures", "Change"),
                List.of(
                        row("Cocaine", "A", "266 kg", "120 kg", "41", "+3"),
                        row("Heroin", "A", "58 kg", "22 kg", "30", "−4")),
                List.of("Weights of different drugs are never added.")));
        blocks.add(new Heading(1, "Abbreviations"));
        blocks.add(new Table(
                "Abbreviations used in this paper",
                Template.TERMS,
                List.of("Abbreviation", "Meaning"),
                List.of(
                        row("BOCU", "Borough Operational Command Unit"),
                        row("PDU", "Problem drug user: a person dependent on heroin or crack cocaine. Counts only."),
                        row("PPO", "Prolific and other priority offender")),
                List.of()));
        return new Document("Drugs: the position in March 2006", furniture(true), blocks);
    }

    static Document committee() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Summary"));
        blocks.add(new Paragraph(
                "This report says where the service stands on drugs and asks members to agree three actions."));
        blocks.add(new Heading(1, "A. Recommendation"));
        blocks.add(new Paragraph("That members note the report and agree the proposed actions:"));
        blocks.add(new Bullets(List.of(
                new Bullet("Action 1: review the prolific offenders."),
                new Bullet("Action 2: worst affected places."))));
        blocks.add(new Heading(1, "B. Supporting information"));
        for (int i = 1; i <= 25; i++) {
            if (i % 6 == 1) {
                blocks.add(new Heading(2, "Issue " + i + " of the supply and demand of drugs"));
            }
            blocks.add(
                    new NumberedParagraph(
                            i,
                            "The cost of crime by people dependent on heroin or crack is put at about £16bn a year; the source does not say for which year. "
                                    + "A tenth of them commit more than half of it, which is why the first action begins with those."));
        }
        return new Document("MPS position on drugs", furniture(true), blocks);
    }

    static Document withRows(int rows) {
        var cells = IntStream.range(0, rows)
                .mapToObj(i -> row("Row " + (i + 1), "" + i, "" + i * 2, "" + i * 3))
                .toList();
        return new Document(
                "A paper with %d rows".formatted(rows),
                furniture(false),
                List.of(
                        new Heading(1, "The only section"),
                        new Table(
                                "Table 1: rows",
                                Template.FIGURES_3,
                                List.of("Row", "Once", "Twice", "Thrice"),
                                cells,
                                List.of("A note."))));
    }

    private static Table boroughs() {
        var rows = BOROUGHS.stream().map(SamplePaper::borough).toList();
        return new Table(
                "Table 4: Problem drug users, by borough, March 2006",
                Template.FIGURES_7,
                List.of(
                        "Borough",
                        "PPO cohort",
                        "Of which PDU",
                        "In treatment",
                        "Tests",
                        "Positive tests",
                        "Orders made",
                        "Orders breached"),
                rows,
                List.of("Synthetic figures, made for the demonstration.", "Three boroughs sent no return."));
    }

    private static List<Cell> borough(String name) {
        if (name.equals("Barnet") || name.equals("Harrow") || name.equals("Sutton")) {
            return row(
                    name,
                    "not in source",
                    "not in source",
                    "not in source",
                    "to be established",
                    "not in source",
                    "not in source",
                    "not in source");
        }
        int seed = name.hashCode() & 127;
        return List.of(
                Cell.text(name),
                number(seed),
                number(seed / 2),
                number(seed / 3),
                number(seed * 11),
                number(seed * 3),
                number(seed / 5),
                number(seed / 9));
    }

    private static Cell number(int amount) {
        return Cell.bare(Quantity.exactly(amount, MeasureUnit.PERSONS));
    }

    private static BarFigure.Bar bar(String name, double value, String print) {
        return new BarFigure.Bar(name, Optional.of(value), print);
    }

    static List<Cell> row(String... prints) {
        return java.util.Arrays.stream(prints).map(Cell::text).toList();
    }

    static Furniture furniture(boolean demonstration) {
        return new Furniture(
                "MB/2006/03",
                "NOT PROTECTIVELY MARKED",
                "Management Board",
                "24 April 2006",
                "Commissioner",
                "9",
                "Metropolitan Police Service: actions, networks, seizures and problem drug users",
                HASH,
                FROZEN,
                demonstration,
                "en-GB");
    }
}
