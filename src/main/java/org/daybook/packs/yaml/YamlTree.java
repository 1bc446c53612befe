package org.daybook.packs.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.packs.yaml.YamlNode.Entry;
import org.daybook.packs.yaml.YamlNode.Group;
import org.daybook.packs.yaml.YamlNode.Items;
import org.daybook.packs.yaml.YamlNode.Place;
import org.daybook.packs.yaml.YamlNode.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Turns YAML text into [YamlNode]s, event by event.
///
/// Only plain YAML passes: anchors (which can make a small file enormous), tags (which can name
/// classes), several documents in one file and deep nesting are refused, not interpreted.
public final class YamlTree {
  private static final int DEEPEST = 12;
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final Iterator<Event> events;

  private YamlTree(Iterator<Event> events) {
    this.events = events;
  }

  public static YamlNode of(String text) throws UnreadablePack {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(PackText.MOST_BYTES).build();
    try {
      return new YamlTree(new Parse(settings).parseString(text).iterator()).document();
    } catch (MarkedYamlEngineException e) {
      // An unclosed quote is noticed at the end of the file; it is put right where it begins.
      boolean atEnd = e.getProblem().contains("end of stream");
      Optional<Mark> mark = atEnd ? e.getContextMark() : e.getProblemMark();
      throw new UnreadablePack(
          mark.map(m -> m.getLine() + 1).orElse(1),
          mark.map(m -> m.getColumn() + 1).orElse(1),
          "this is not YAML (" + e.getProblem() + "); put text with a colon or hash in quotes");
    } catch (YamlEngineException e) {
      throw new UnreadablePack(1, 1, "this is not YAML (" + e.getMessage() + ")");
    }
  }

  private YamlNode document() throws UnreadablePack {
    events.next();
    Event start = events.next();
    if (start.getEventId() != ID.DocumentStart) {
      throw new UnreadablePack(1, 1, "the file is empty");
    }
    YamlNode root = node(events.next(), 1);
    events.next();
    Event after = events.next();
    if (after.getEventId() != ID.StreamEnd) {
      throw unreadable(after, "a second document begins here; a pack is one document");
    }
    return root;
  }

  private YamlNode node(Event event, int depth) throws UnreadablePack {
    if (event instanceof AliasEvent || anchored(event)) {
      throw unreadable(event, "YAML anchors and aliases (& and *) cannot be used in a pack");
    }
    if (depth > DEEPEST) {
      throw unreadable(event, "nested more than " + DEEPEST + " levels deep");
    }
    return switch (event) {
      case ScalarEvent scalar -> {
        refuseTag(event, scalar.getTag());
        boolean quoted = !scalar.isPlain();
        String value = scalar.getValue();
        yield new Text(!quoted && NOTHING.contains(value) ? "" : value, quoted, place(event));
      }
      case MappingStartEvent group -> {
        refuseTag(event, group.getTag());
        yield new Group(entries(depth), place(event));
      }
      case CollectionStartEvent list -> {
        refuseTag(event, list.getTag());
        yield new Items(items(depth), place(event));
      }
      default -> throw new IllegalStateException("no node begins with " + event);
    };
  }

  private List<YamlNode> items(int depth) throws UnreadablePack {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != ID.SequenceEnd) {
      items.add(node(event, depth + 1));
      event = events.next();
    }
    return List.copyOf(items);
  }

  private List<Entry> entries(int depth) throws UnreadablePack {
    List<Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Event event = events.next();
    while (event.getEventId() != ID.MappingEnd) {
      if (!(node(event, depth + 1) instanceof Text key)) {
        throw unreadable(event, "a key must be a single word, not a list or a group");
      }
      if (!keys.add(key.value())) {
        throw unreadable(event, "the key `" + key.value() + "` comes twice in this group");
      }
      entries.add(new Entry(key.value(), node(events.next(), depth + 1), key.place()));
      event = events.next();
    }
    return List.copyOf(entries);
  }

  private static boolean anchored(Event event) {
    return event instanceof NodeEvent node && node.getAnchor().isPresent();
  }

  private static void refuseTag(Event event, Optional<String> tag) throws UnreadablePack {
    if (tag.isPresent()) {
      throw unreadable(event, "YAML tags (beginning with !) cannot be used in a pack");
    }
  }

  private static UnreadablePack unreadable(Event event, String reason) {
    Place place = place(event);
    return new UnreadablePack(place.line(), place.column(), reason);
  }

  private static Place place(Event event) {
    return event
        .getStartMark()
        .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(new Place(1, 1));
  }
}
