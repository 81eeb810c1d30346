package org.corridor.projects.iati.domain;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.corridor.projects.iati.IatiActivity;
import org.corridor.projects.iati.IatiActivity.ActivityDate;
import org.corridor.projects.iati.IatiActivity.Classified;
import org.corridor.projects.iati.IatiActivity.Description;
import org.corridor.projects.iati.IatiActivity.Head;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.corridor.projects.iati.IatiActivity.OtherIdentifier;
import org.corridor.projects.iati.IatiActivity.Participant;
import org.corridor.projects.iati.IatiActivity.Related;
import org.corridor.projects.iati.IatiActivity.Reporter;
import org.corridor.projects.iati.IatiActivity.What;
import org.corridor.projects.iati.IatiActivity.Where;
import org.corridor.projects.iati.IatiDocument;
import org.corridor.projects.iati.IatiLocation;
import org.corridor.projects.iati.IatiMoney;
import org.corridor.projects.iati.IatiMoney.Budget;
import org.corridor.projects.iati.IatiMoney.Disbursement;
import org.corridor.projects.iati.IatiMoney.Party;
import org.corridor.projects.iati.IatiMoney.Transaction;
import org.corridor.projects.iati.IatiMoney.Value;
import org.corridor.projects.iati.IatiResult;
import org.corridor.projects.iati.IatiResult.Baseline;
import org.corridor.projects.iati.IatiResult.Dimension;
import org.corridor.projects.iati.IatiResult.Indicator;
import org.corridor.projects.iati.IatiResult.Measured;
import org.corridor.projects.iati.IatiResult.Period;
import org.corridor.projects.iati.IatiResult.Reference;

/**
 * An activity with all that a project under way can tell: money, results by sex and age, papers.
 */
final class RichActivity {

  private RichActivity() {}

  static List<Narrative> in(String language, String text) {
    return List.of(new Narrative(language, text));
  }

  static IatiActivity sample() {
    return new IatiActivity(
        new Head(
            "GB-CHC-1000000-savings",
            Instant.parse("2026-05-01T10:00:00Z"),
            "fr",
            "EUR",
            false,
            1,
            null,
            null),
        new Reporter("GB-CHC-1000000", "22", false, in("en", "Friends of Kayes")),
        List.of(new Narrative("fr", "Épargne & liens <Kayes>"), new Narrative("ar", "ادخار")),
        List.of(
            new Description("1", in("fr", "Des groupes d’épargne 👩🏾‍🌾\u0001 des deux côtés."))),
        List.of(
            new Participant("XM-DAC-41114", "40", "1", null, null, in("en", "UNDP")),
            new Participant(null, "22", "4", null, null, in("fr", "Association de Kayes"))),
        List.of(new OtherIdentifier("K-1", "A1", null)),
        "2",
        List.of(
            new ActivityDate("1", LocalDate.of(2026, 1, 1), List.of()),
            new ActivityDate("2", LocalDate.of(2026, 2, 1), in("fr", "un mois plus tard")),
            new ActivityDate("3", LocalDate.of(2027, 12, 31), List.of())),
        new Where(
            "4",
            List.of(
                Classified.of(null, "ML", new BigDecimal("60")),
                Classified.of(null, "SN", new BigDecimal("40"))),
            List.of(),
            List.of(
                new IatiLocation(
                    "kayes",
                    "1",
                    List.of(new IatiLocation.Place("G1", "2455518", null)),
                    in("fr", "Kayes"),
                    List.of(),
                    List.of(),
                    List.of(new IatiLocation.Place("G1", "2455517", "1")),
                    new IatiLocation.Point(IatiLocation.Point.WGS84, "14.4469 -11.4445"),
                    "1",
                    "2",
                    "PPLA"))),
        new What(
            List.of(
                Classified.of("1", "24040", new BigDecimal("66.67")),
                Classified.of("1", "15190", new BigDecimal("33.33"))),
            List.of(Classified.of("3", "10.c", null)),
            List.of(new Classified("1", null, "1", null, "2", List.of())),
            "4",
            "10",
            "110",
            List.of(Classified.of("1", "C01", null)),
            "5"),
        money(),
        List.of(document("A08")),
        List.of(new Related("GB-CHC-1000000-before", "3")),
        List.of(result()));
  }

  private static IatiMoney money() {
    Party donor = new Party("XM-DAC-41114", null, "40", in("en", "UNDP"));
    Party us = new Party("GB-CHC-1000000", "GB-CHC-1000000-savings", "22", List.of());
    return new IatiMoney(
        List.of(
            new Budget(
                "1",
                "2",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                euro("81000.50", LocalDate.of(2026, 1, 1)))),
        List.of(
            new Disbursement(
                "1",
                LocalDate.of(2026, 7, 1),
                null,
                euro("20000", LocalDate.of(2026, 1, 1)),
                donor,
                us)),
        List.of(
            new Transaction(
                "t-1",
                false,
                "1",
                LocalDate.of(2026, 2, 3),
                euro("40000.25", LocalDate.of(2026, 2, 3)),
                in("fr", "Première tranche"),
                donor,
                us,
                "1",
                List.of(),
                null,
                null,
                "10",
                "110",
                List.of(Classified.of("1", "C01", null)),
                "5"),
            new Transaction(
                "t-2",
                null,
                "4",
                LocalDate.of(2026, 3, 3),
                new Value(new BigDecimal("250000"), "XOF", LocalDate.of(2026, 3, 3)),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null)));
  }

  private static Value euro(String amount, LocalDate date) {
    return new Value(new BigDecimal(amount), null, date);
  }

  private static IatiDocument document(String category) {
    return new IatiDocument(
        "https://corridor.example.org/report.pdf?a=1&b=2",
        "application/pdf",
        in("fr", "Rapport"),
        in("fr", "Le premier rapport"),
        List.of(category),
        List.of("fr", "ar"),
        LocalDate.of(2026, 4, 1));
  }

  private static IatiResult result() {
    Measured women =
        new Measured(
            "12",
            List.of("kayes"),
            List.of(new Dimension("sex", "female"), new Dimension("age", "18-24")),
            in("fr", "Comptées aux réunions"),
            List.of(document("A08")));
    return new IatiResult(
        "2",
        true,
        in("fr", "Des familles épargnent"),
        in("fr", "ensemble"),
        List.of(document("A08")),
        List.of(),
        List.of(
            new Indicator(
                "1",
                true,
                true,
                in("fr", "Membres des groupes"),
                in("fr", "qui ont épargné au moins une fois"),
                List.of(),
                List.of(new Reference("9", "8.10.2", null)),
                List.of(
                    new Baseline(
                        2025,
                        LocalDate.of(2025, 12, 31),
                        new Measured("0", List.of(), List.of(), List.of(), List.of()))),
                List.of(
                    new Period(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 6, 30),
                        List.of(new Measured("40", List.of(), List.of(), List.of(), List.of())),
                        List.of(
                            new Measured("37", List.of(), List.of(), List.of(), List.of()),
                            women))))));
  }

  static String xml(IatiActivity... activities) {
    StringWriter out = new StringWriter();
    ActivityWriter writer = ActivityWriter.begin(out, Instant.parse("2026-06-01T00:00:00Z"));
    for (IatiActivity activity : activities) {
      writer.write(activity);
    }
    writer.end();
    return out.toString();
  }
}
