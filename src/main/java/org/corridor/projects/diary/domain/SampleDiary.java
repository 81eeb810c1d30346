package org.corridor.projects.diary.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.corridor.platform.picture.Darkroom;
import org.corridor.platform.picture.Picture;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.diary.domain.Consent.How;
import org.corridor.projects.diary.domain.Consent.Reach;
import org.corridor.projects.diary.domain.DiaryEntry.PhotoSize;
import org.corridor.projects.underway.DemoProjectReady;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Some days of the demo's project. */
@Component
@Profile("demo")
class SampleDiary {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;

  private final ProjectsUnderWay projects;
  private final DiaryTable table;
  private final DiaryFiles files;
  private final Darkroom darkroom;
  private final Clock clock;

  SampleDiary(
      ProjectsUnderWay projects,
      DiaryTable table,
      DiaryFiles files,
      Darkroom darkroom,
      Clock clock) {
    this.projects = projects;
    this.table = table;
    this.files = files;
    this.darkroom = darkroom;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoProjectReady demo) {
    List<String> activities =
        projects.read(demo.project()).plan().plan().activities().stream()
            .map(WorkPlan.Activity::id)
            .toList();
    String first = activities.isEmpty() ? "" : activities.get(0);
    String last = activities.isEmpty() ? "" : activities.get(activities.size() - 1);
    LocalDate today = LocalDate.now(clock);
    List<Picture> field = darkroom.whole(field(), PhotoSize.LARGE, PhotoSize.SMALL);
    write(
        demo.worker(),
        new EntryDraft(
            today.minusDays(2),
            "Premier pressage au village : 38 litres pour le groupe de Fatou.",
            Language.FR,
            first,
            "Au pressoir"),
        Consent.given(How.WORDS, Reach.REPORT, "Le dire à Teresa, n’importe quel jour de marché"),
        field);
    write(
        demo.worker(),
        new EntryDraft(
            today.minusDays(2), "Le champ avant la récolte.", Language.FR, first, "Près du puits"),
        Consent.NOBODY,
        field);
    write(
        demo.coordinator(),
        new EntryDraft(
            today.minusDays(9),
            "Réunion à Montreuil : douze familles veulent épargner ensemble.",
            Language.FR,
            last,
            "Montreuil"),
        Consent.NOBODY,
        null);
    write(
        demo.finance(),
        new EntryDraft(
            today.minusDays(16),
            "The bank asks for two signatures from now on; we need a second one at home.",
            Language.EN,
            "",
            ""),
        Consent.NOBODY,
        null);
  }

  private void write(Member by, EntryDraft draft, Consent consent, @Nullable List<Picture> photo) {
    UUID id = UUID.randomUUID();
    table.save(
        DiaryEntry.write(
            id,
            by,
            draft,
            consent,
            photo == null ? null : new PhotoSize(photo.get(0).width(), photo.get(0).height()),
            null,
            clock.instant()));
    if (photo != null) {
      files.put(id, DiaryFiles.Kind.PHOTO, photo.get(0).jpeg());
      files.put(id, DiaryFiles.Kind.SMALL_PHOTO, photo.get(1).jpeg());
    }
  }

  /** Drawn, so that no real place or person is shown. */
  private static byte[] field() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(new Color(0xbfd9e8));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(new Color(0xf2c14e));
    graphics.fill(new Ellipse2D.Double(880, 90, 160, 160));
    graphics.setColor(new Color(0xb98b4f));
    graphics.fillRect(0, 460, WIDTH, HEIGHT - 460);
    for (int row = 0; row < 9; row++) {
      for (int plant = 0; plant < 26; plant++) {
        graphics.setColor(new Color(0x4d, 0x7c + row * 4, 0x3a));
        int size = 16 + row * 7;
        graphics.fill(
            new Ellipse2D.Double(plant * 50.0 - row * 12, 440 + row * 38.0, size * 0.7, size));
      }
    }
    graphics.dispose();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
