package io.techbridge.matching.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import io.techbridge.matching.IndexSide;

import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;

/**
 * The life of the indexes behind the aliases: the first ones, new ones beside those in
 * use, the moment in which new ones take over, and the end of old ones.
 */
public final class IndexGenerations {

	private static final String ALREADY_EXISTS = "resource_already_exists_exception";

	private static final int NOT_FOUND = 404;

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final Map<IndexSide, IndexDefinition> definitions = new EnumMap<>(IndexSide.class);

	public IndexGenerations(ElasticsearchClient client, ElasticsearchOperations operations, IndexNames names) {
		this.client = client;
		this.names = names;
		this.definitions.put(IndexSide.OFFERS, IndexDefinition.of(OfferDocument.class, operations));
		this.definitions.put(IndexSide.DEMANDS, IndexDefinition.of(DemandDocument.class, operations));
	}

	/**
	 * Creates the indexes in use, each with its aliases in one step, if they are missing.
	 * @return whether one of them is new and empty
	 */
	public boolean ensure() {
		return ensure(IndexSide.OFFERS) | ensure(IndexSide.DEMANDS);
	}

	/**
	 * An index under the first number may have been kept from earlier; then the next one
	 * is tried. Each step either makes index and aliases at once or fails, so that two
	 * instances never make two.
	 */
	private boolean ensure(IndexSide side) {
		var alias = this.names.of(side);
		for (int number = 1; behind(alias).isEmpty(); number++) {
			if (create(side, number, List.of(alias))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether one of the indexes in use was created by another version of the engine.
	 */
	public boolean isOutdated() {
		return isOutdated(IndexSide.OFFERS) || isOutdated(IndexSide.DEMANDS);
	}

	private boolean isOutdated(IndexSide side) {
		var wanted = this.definitions.get(side).fingerprint();
		return ask("read the mapping", () -> this.client.indices().getMapping((get) -> get.index(this.names.of(side))))
			.mappings()
			.values()
			.stream()
			.map((index) -> index.mappings().meta().get(IndexDefinition.FINGERPRINT))
			.anyMatch((found) -> found == null || !wanted.equals(found.to(String.class)));
	}

	/**
	 * Creates two empty indexes beside those in use.
	 * @return their number
	 */
	public int createNext() {
		var number = 1
				+ numbers(IndexSide.OFFERS, IndexSide.DEMANDS).stream().mapToInt(Integer::intValue).max().orElse(0);
		for (var side : IndexSide.values()) {
			if (!create(side, number, List.of())) {
				throw new IllegalStateException(
						"The index with the number %d is being created by somebody else".formatted(number));
			}
		}
		return number;
	}

	/**
	 * Whether both indexes with this number are there.
	 */
	public boolean exists(int number) {
		return numbers(IndexSide.OFFERS).contains(number) && numbers(IndexSide.DEMANDS).contains(number);
	}

	/**
	 * Whether the indexes with this number are those in use.
	 */
	public boolean isInUse(int number) {
		return List.of(IndexSide.values())
			.stream()
			.map(this.names::of)
			.allMatch((alias) -> behind(alias).equals(Set.of(IndexNames.numbered(alias, number))));
	}

	/**
	 * Makes the indexes with this number those in use, both sides in one step. The ones
	 * used before are kept.
	 */
	public void takeOver(int number) {
		if (!exists(number)) {
			throw new NoSuchIndexException(IndexNames.numbered(this.names.offers(), number));
		}
		var actions = new ArrayList<Action>();
		for (var side : IndexSide.values()) {
			actions.addAll(takeOver(this.names.of(side), number));
		}
		ask("swap the aliases", () -> this.client.indices().updateAliases((update) -> update.actions(actions)));
	}

	private List<Action> takeOver(String alias, int number) {
		var index = IndexNames.numbered(alias, number);
		var writing = IndexNames.forWriting(alias);
		var actions = new ArrayList<Action>();
		behind(alias).stream().filter((used) -> !used.equals(index)).forEach((used) -> {
			actions.add(Action.of((action) -> action.remove((remove) -> remove.index(used).alias(alias))));
			actions.add(Action.of((action) -> action.remove((remove) -> remove.index(used).alias(writing))));
		});
		actions.add(Action.of((action) -> action.add((add) -> add.index(index)
			.alias(alias)
			.filter((filter) -> filter.term((term) -> term.field("removed").value(false))))));
		actions.add(Action.of((action) -> action.add((add) -> add.index(index).alias(writing))));
		return actions;
	}

	/**
	 * Deletes the indexes with this number.
	 */
	public void drop(int number) {
		List.of(IndexSide.values()).stream().map(this.names::of).forEach((alias) -> drop(alias, number));
	}

	/**
	 * Deletes every index but those in use.
	 * @return the numbers that were deleted
	 */
	public Set<Integer> dropUnused() {
		var unused = numbers(IndexSide.OFFERS, IndexSide.DEMANDS);
		for (var side : IndexSide.values()) {
			var alias = this.names.of(side);
			unused.removeIf((number) -> behind(alias).contains(IndexNames.numbered(alias, number)));
		}
		unused.forEach(this::drop);
		return unused;
	}

	/**
	 * Deletes every index with all it holds.
	 */
	public void dropAll() {
		numbers(IndexSide.OFFERS, IndexSide.DEMANDS).forEach(this::drop);
	}

	private void drop(String alias, int number) {
		ask("delete an index", () -> this.client.indices()
			.delete((delete) -> delete.index(IndexNames.numbered(alias, number)).ignoreUnavailable(true)));
	}

	/**
	 * Creates an index with an alias of its own and others.
	 * @return whether it was created; {@code false} if it was there already
	 */
	private boolean create(IndexSide side, int number, List<String> others) {
		var aliases = new ArrayList<>(others);
		aliases.add(this.names.numbered(number).of(side));
		var definition = this.definitions.get(side).toJson(aliases);
		try {
			return ask("create an index",
					() -> this.client.indices()
						.create((create) -> create.index(IndexNames.numbered(this.names.of(side), number))
							.withJson(new StringReader(definition))))
				.acknowledged();
		}
		catch (ElasticsearchException ex) {
			if (ALREADY_EXISTS.equals(ex.error().type())) {
				return false;
			}
			throw ex;
		}
	}

	/**
	 * The indexes behind an alias.
	 */
	private Set<String> behind(String alias) {
		try {
			return Set
				.copyOf(ask("read an alias", () -> this.client.indices().getAlias((get) -> get.name(alias))).aliases()
					.keySet());
		}
		catch (ElasticsearchException ex) {
			if (ex.status() == NOT_FOUND) {
				return Set.of();
			}
			throw ex;
		}
	}

	private Set<Integer> numbers(IndexSide... sides) {
		var numbers = new TreeSet<Integer>();
		for (var side : sides) {
			var form = IndexNames.numbersOf(this.names.of(side));
			ask("list the indexes",
					() -> this.client.indices().getAlias((get) -> get.index(this.names.of(side) + "-*")))
				.aliases()
				.keySet()
				.stream()
				.map(form::matcher)
				.filter((name) -> name.matches())
				.forEach((name) -> numbers.add(Integer.valueOf(name.group(1))));
		}
		return numbers;
	}

	private static <T> T ask(String what, Question<T> question) {
		try {
			return question.ask();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Elasticsearch could not " + what, ex);
		}
	}

	/** Something that is asked of Elasticsearch. */
	private interface Question<T> {

		T ask() throws IOException;

	}

}
