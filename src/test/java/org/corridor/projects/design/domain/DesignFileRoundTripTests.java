package org.corridor.projects.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.HandbookSection;
import org.corridor.knowledge.Recommendation;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Submission;
import org.corridor.projects.design.DesignContent;
import org.jspecify.annotations.Nullable;

/** Any design at all survives the way through a file, to the last decimal and the last letter. */
class DesignFileRoundTripTests {

  private static final DesignFile FILES = new DesignFile(new DesignJson(), new NoToolbox());

  @Property(tries = 300)
  void anyDesignIsReadAsItWasWritten(@ForAll long seed) throws ReflectiveOperationException {
    DesignContent design = (DesignContent) new Dice(seed).record(DesignContent.class);

    assertThat(FILES.read(FILES.write(design, Instant.EPOCH)).content()).isEqualTo(design);
  }

  @Property(tries = 1_000)
  void noBytesMakeItStumble(@ForAll byte[] bytes) {
    assertThat(FILES.read(bytes).problems()).isNotEmpty();
  }

  /** Throws a design: each part at random, by the types of the records. */
  private static final class Dice {

    private final Random random;

    Dice(long seed) {
      this.random = new Random(seed);
    }

    Object record(Class<?> type) throws ReflectiveOperationException {
      RecordComponent[] parts = type.getRecordComponents();
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = value(parts[i].getAnnotatedType());
      }
      Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    }

    private Object value(AnnotatedType annotated) throws ReflectiveOperationException {
      if (annotated.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
        return null;
      }
      if (annotated instanceof AnnotatedParameterizedType generic) {
        return collection(generic);
      }
      Class<?> type = (Class<?>) annotated.getType();
      if (type == String.class) {
        return text();
      }
      if (type == Integer.class) {
        return random.nextInt();
      }
      if (type == BigDecimal.class) {
        return new BigDecimal(new BigInteger(60, random), random.nextInt(8));
      }
      if (type == YearMonth.class) {
        return YearMonth.of(1990 + random.nextInt(100), 1 + random.nextInt(12));
      }
      return type.isEnum()
          ? type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)]
          : record(type);
    }

    private Object collection(AnnotatedParameterizedType type) throws ReflectiveOperationException {
      AnnotatedType[] parts = type.getAnnotatedActualTypeArguments();
      int size = random.nextInt(4);
      if (parts.length == 2) {
        Map<Object, Object> map = new HashMap<>();
        for (int i = 0; i < size; i++) {
          map.put(value(parts[0]), value(parts[1]));
        }
        return map;
      }
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(value(parts[0]));
      }
      return type.getType().getTypeName().startsWith("java.util.Set") ? new HashSet<>(list) : list;
    }

    /** Letters of any script, signs, line ends, as the forms keep them. */
    private String text() {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(20);
      while (text.length() < length) {
        int c = random.nextInt(10) == 0 ? random.nextInt(0x110000) : random.nextInt(0x700);
        if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE) {
          text.appendCodePoint(c);
        }
      }
      return Submission.clean(text.toString());
    }
  }

  private static final class NoToolbox implements Toolbox {
    @Override
    public List<Block> blocks() {
      return List.of();
    }

    @Override
    public Optional<Block> block(String id) {
      return Optional.empty();
    }

    @Override
    public List<Case> cases() {
      return List.of();
    }

    @Override
    public Optional<Case> caseOf(String codeOrId) {
      return Optional.empty();
    }

    @Override
    public List<Recommendation> recommendations() {
      return List.of();
    }

    @Override
    public List<HandbookSection> sections() {
      return List.of();
    }
  }
}
