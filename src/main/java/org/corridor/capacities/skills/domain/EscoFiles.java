package org.corridor.capacities.skills.domain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The lists of ESCO in some files, loose or in zips. They are read as a stream and within bounds,
 * never unpacked; the name of an entry only says which list it is.
 */
final class EscoFiles implements AutoCloseable {

  static final int MOST_ENTRIES = 500;
  static final long MOST_BYTES = 600L << 20;
  static final long MOST_OF_ONE = 300L << 20;

  /** Lists of ESCO become smaller by 4 to 8 times. */
  static final int MOST_RATIO = 60;

  private static final long RATIO_FROM = 1 << 20;

  private final List<ZipFile> open = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private long read;

  /** A file as it was brought. */
  record Brought(String name, Path path) {}

  /** A list in one of the files. */
  final class Entry {

    private final EscoList.Named named;
    private final String name;
    private final long size;
    private final Opening opening;

    private Entry(EscoList.Named named, String name, long size, Opening opening) {
      this.named = named;
      this.name = name;
      this.size = size;
      this.opening = opening;
    }

    EscoList.Named named() {
      return named;
    }

    String name() {
      return name;
    }

    /** In bytes, as the file claims. */
    long size() {
      return Math.max(0, size);
    }

    /**
     * @param progress is told how many bytes were read so far
     */
    InputStream stream(LongConsumer progress) throws IOException {
      return new Bounded(opening.open(), name, opening.packed(), progress);
    }
  }

  private interface Opening {
    InputStream open() throws IOException;

    /** Bytes in the zip; 0 for a file that is not packed. */
    default long packed() {
      return 0;
    }
  }

  static EscoFiles open(List<Brought> files) throws IOException {
    EscoFiles all = new EscoFiles();
    try {
      for (Brought file : files) {
        all.add(file);
      }
      all.entries.sort(Comparator.comparing(entry -> entry.named().list()));
      all.refuseDoubles();
    } catch (RuntimeException | IOException e) {
      all.close();
      throw e;
    }
    return all;
  }

  private void add(Brought file) throws IOException {
    if (isZip(file.path())) {
      addZip(file);
      return;
    }
    Optional<EscoList.Named> named = EscoList.of(lastPart(file.name()));
    if (named.isPresent()) {
      entries.add(
          new Entry(
              named.get(),
              shown(file.name()),
              Files.size(file.path()),
              () -> Files.newInputStream(file.path())));
    } else {
      ignored.add(shown(file.name()));
    }
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] start = stream.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }
  }

  private void addZip(Brought file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.path().toFile());
    } catch (ZipException | IllegalArgumentException e) {
      throw new TaxonomyRefused(shown(file.name()), 0, "zip");
    }
    open.add(zip);
    if (zip.size() > MOST_ENTRIES) {
      throw new TaxonomyRefused(
          shown(file.name()), 0, "entries", Map.of("most", String.valueOf(MOST_ENTRIES)));
    }
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (!entry.isDirectory()) {
        addEntry(zip, entry);
      }
    }
  }

  private void addEntry(ZipFile zip, ZipEntry entry) {
    String name = lastPart(entry.getName());
    boolean hostile = entry.getName().contains("..") || entry.getName().startsWith("/");
    Optional<EscoList.Named> named = hostile ? Optional.empty() : EscoList.of(name);
    if (named.isEmpty()) {
      ignored.add(shown(name));
      return;
    }
    entries.add(
        new Entry(
            named.get(),
            shown(name),
            entry.getSize(),
            new Opening() {
              @Override
              public InputStream open() throws IOException {
                return zip.getInputStream(entry);
              }

              @Override
              public long packed() {
                return Math.max(1, entry.getCompressedSize());
              }
            }));
  }

  private void refuseDoubles() {
    Map<EscoList.Named, String> names = new HashMap<>();
    for (Entry entry : entries) {
      String other = names.put(entry.named(), entry.name());
      if (other != null) {
        throw new TaxonomyRefused(entry.name(), 0, "file-twice");
      }
    }
    if (entries.isEmpty()) {
      throw new TaxonomyRefused("", 0, "nothing");
    }
  }

  private static String lastPart(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static String shown(String name) {
    String plain = lastPart(name).replaceAll("\\p{Cntrl}", "");
    return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Names of files that are not read. */
  List<String> ignored() {
    return List.copyOf(ignored);
  }

  @Override
  public void close() throws IOException {
    for (ZipFile zip : open) {
      zip.close();
    }
  }

  /** Refuses what becomes too large, whatever the zip says of its size. */
  private final class Bounded extends FilterInputStream {

    private final String name;
    private final long packed;
    private final LongConsumer progress;
    private long own;

    Bounded(InputStream stream, String name, long packed, LongConsumer progress) {
      super(stream);
      this.name = name;
      this.packed = packed;
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count;
      try {
        count = super.read(into, from, length);
      } catch (ZipException | java.io.EOFException e) {
        throw new TaxonomyRefused(name, 0, "zip");
      }
      own += Math.max(0, count);
      read += Math.max(0, count);
      if (own > MOST_OF_ONE || read > MOST_BYTES) {
        throw new TaxonomyRefused(
            name, 0, "too-large", Map.of("most", String.valueOf(MOST_OF_ONE >> 20)));
      }
      if (packed > 0 && own > RATIO_FROM && own > packed * MOST_RATIO) {
        throw new TaxonomyRefused(name, 0, "ratio");
      }
      progress.accept(read);
      return count;
    }
  }
}
