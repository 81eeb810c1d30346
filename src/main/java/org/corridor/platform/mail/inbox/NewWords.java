package org.corridor.platform.mail.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is new in an answer: without what it quotes, the line that announces the quotation, and the
 * signature. No library for it is served to builds any more; the forms are those of the common mail
 * programs in the languages of this site and its neighbours.
 */
public final class NewWords {

  /** Stands in the line above what we write: what is below it, we wrote. */
  public static final String BELOW_IS_OURS = "##-";

  private static final int MOST_LINES = 5_000;
  private static final int LONGEST_LINE = 4_000;

  /** An announcement is broken into lines by some programs. */
  private static final int ANNOUNCED_LINES = 4;

  private static final int LONGEST_ANNOUNCEMENT = 500;
  private static final int LABEL_LINES = 5;

  private static final Pattern DIRECTION =
      Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  private static final Pattern ANNOUNCEMENT =
      words(
          "(On .+ wrote"
              + "|Le .+ a écrit"
              + "|El .+ escribió"
              + "|(Em|A|No dia|O) .+ escreveu"
              + "|(في|بتاريخ|يوم) .+ (كتب|كتبت|تمت كتابة).*"
              + "|Am .+ schrieb.*"
              + "|Il .+ ha scritto"
              + "|Op .+ schreef.*"
              + "|[0-9]{4}-[0-9]{2}-[0-9]{2}.+<.+@.+>) ?[:：]");

  private static final Pattern ORIGINAL = words("-{3,} ?\\p{L}[^-]{2,60}-{3,}|_{10,}");
  private static final Pattern FROM =
      words("\\*?(From|De|Von|Da|Van|Expéditeur|Remitente|Remetente|من) ?:.+");
  private static final Pattern SENT =
      words(
          "\\*?(Sent|Date|Envoyé( le)?|Enviado( el| em)?|Enviada( em)?|Fecha|Data|Gesendet|Datum|Inviato"
              + "|Verzonden|التاريخ|تاريخ الإرسال|تم الإرسال|أُرسلت) ?:.+");
  private static final Pattern SIGNATURE = Pattern.compile("(-- ?|—)");
  private static final Pattern DEVICE =
      words(
          "(Sent from|Get Outlook for|Envoyé (de|depuis)|Télécharger Outlook|Obtenir Outlook"
              + "|Enviado (desde|do|de|a partir)|Obtener Outlook|Obter o Outlook"
              + "|أرسلت من|أُرسلت من|مرسل من|تم الإرسال من|Gesendet von|Von meinem|Inviato da) .{1,80}");

  /** In any language: a line with an address or a time that ends like an announcement. */
  private static final Pattern LIKELY = Pattern.compile(".*(@|[0-9]{1,2}[:h.][0-9]{2}).*[:：]");

  private NewWords() {}

  /** The new words; empty where the mail holds nothing else than what it quotes. */
  public static String of(String text) {
    List<String> lines = text.lines().limit(MOST_LINES).map(NewWords::shortened).toList();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = bare(lines.get(i));
      if (line.contains(BELOW_IS_OURS) || endsHere(lines, i)) {
        dropAnnouncement(kept);
        break;
      }
      int announced = announcement(lines, i);
      if (announced > 0) {
        if (!quotes(lines, i + announced)) {
          break;
        }
        i += announced - 1;
      } else if (line.startsWith(">")) {
        dropAnnouncement(kept);
      } else {
        kept.add(lines.get(i).stripTrailing());
      }
    }
    return withoutDevice(kept);
  }

  private static boolean endsHere(List<String> lines, int at) {
    String line = bare(lines.get(at));
    return SIGNATURE.matcher(line).matches()
        || ORIGINAL.matcher(line).matches()
        || FROM.matcher(line).matches() && labels(lines, at);
  }

  /** A block of labels, as Outlook writes above what it quotes. */
  private static boolean labels(List<String> lines, int at) {
    return lines.subList(at + 1, Math.min(lines.size(), at + LABEL_LINES)).stream()
        .map(NewWords::bare)
        .anyMatch(line -> SENT.matcher(line).matches());
  }

  /** How many lines from here on announce a quotation; 0 if they do not. */
  private static int announcement(List<String> lines, int from) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < Math.min(lines.size(), from + ANNOUNCED_LINES); i++) {
      String line = bare(lines.get(i));
      if (line.isEmpty() || joined.length() > LONGEST_ANNOUNCEMENT) {
        return 0;
      }
      joined.append(i == from ? "" : " ").append(line);
      if (joined.chars().anyMatch(Character::isDigit) && ANNOUNCEMENT.matcher(joined).matches()) {
        return i - from + 1;
      }
    }
    return 0;
  }

  /** Whether what comes next is marked as quoted, so that new words may stand below it. */
  private static boolean quotes(List<String> lines, int from) {
    Optional<String> next =
        lines.stream().skip(from).map(NewWords::bare).filter(line -> !line.isEmpty()).findFirst();
    return next.filter(line -> line.startsWith(">")).isPresent();
  }

  /** An announcement in a language that is not listed: it stands right above what it announces. */
  private static void dropAnnouncement(List<String> kept) {
    int last = kept.size() - 1;
    while (last >= 0 && kept.get(last).isBlank()) {
      last--;
    }
    if (last < 0 || !bare(kept.get(last)).matches(".*[:：]")) {
      return;
    }
    String line = bare(kept.get(last));
    boolean broken = last > 0 && LIKELY.matcher(bare(kept.get(last - 1)) + " " + line).matches();
    if (LIKELY.matcher(line).matches()) {
      kept.subList(last, kept.size()).clear();
    } else if (broken) {
      kept.subList(last - 1, kept.size()).clear();
    }
  }

  private static String withoutDevice(List<String> kept) {
    String text = String.join("\n", kept).strip();
    int last = text.lastIndexOf('\n');
    return DEVICE.matcher(bare(text.substring(last + 1))).matches()
        ? text.substring(0, Math.max(last, 0)).strip()
        : text;
  }

  private static String bare(String line) {
    return DIRECTION
        .matcher(line)
        .replaceAll("")
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .strip();
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
  }

  private static Pattern words(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
