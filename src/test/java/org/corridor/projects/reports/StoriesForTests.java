package org.corridor.projects.reports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.springframework.stereotype.Component;

/** Pictures for the projects of tests that ask for them; for all others it has nothing to say. */
@Component
public class StoriesForTests implements ReportMaterial {

  private final Map<ProjectKey, Map<UUID, byte[]>> pictures = new ConcurrentHashMap<>();

  private final Set<UUID> open = ConcurrentHashMap.newKeySet();

  public void tell(ProjectKey project, UUID picture, byte[] bytes) {
    pictures.computeIfAbsent(project, key -> new ConcurrentHashMap<>()).put(picture, bytes);
  }

  /** From now on everybody may see it. */
  public void open(UUID picture) {
    open.add(picture);
  }

  @Override
  public boolean isForEverybody(ProjectKey project, UUID picture) {
    return open.contains(picture);
  }

  public void forget(ProjectKey project, UUID picture) {
    pictures.getOrDefault(project, Map.of()).remove(picture);
  }

  public static byte[] photo(String type) {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(new Color(180, 120, 40));
    drawing.fillRect(0, 0, 400, 300);
    drawing.setColor(Color.WHITE);
    drawing.fillOval(120, 60, 160, 160);
    drawing.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, type, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public Theme theme() {
    return Theme.STORIES;
  }

  @Override
  public Material material(
      ProjectUnderWay project, LocalDate from, LocalDate to, Language language) {
    return new Material(
        "",
        List.of(),
        pictures.getOrDefault(project.key(), Map.of()).keySet().stream()
            .map(id -> new Picture(id, "The press <b>", from))
            .toList());
  }

  @Override
  public Optional<byte[]> picture(ProjectKey project, UUID picture) {
    return Optional.ofNullable(pictures.getOrDefault(project, Map.of()).get(picture));
  }
}
