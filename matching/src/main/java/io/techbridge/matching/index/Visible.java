package io.techbridge.matching.index;

import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.techbridge.matching.Circle;

/**
 * What whoever asks may find.
 */
public final class Visible {

	private Visible() {
	}

	/**
	 * The conditions on entries for a circle; none for those who see everything. They
	 * exclude rather than demand, so that an index of an older version, whose entries
	 * were all for everybody, still answers while it is being replaced.
	 */
	public static List<Query> to(Circle circle) {
		return (circle == Circle.MEMBERS) ? List.of() : List.of(Query.of((query) -> query.bool((bool) -> bool
			.mustNot((not) -> not.term((term) -> term.field("facts.circle").value(Circle.MEMBERS.name()))))));
	}

}
