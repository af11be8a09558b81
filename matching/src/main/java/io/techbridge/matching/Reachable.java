package io.techbridge.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.UncategorizedElasticsearchException;

/**
 * Turns the ways in which Elasticsearch can be away into {@link SearchUnavailable}. What
 * it refuses because a question is wrong stays the error it is: that would be a bug of
 * ours.
 */
final class Reachable {

	private static final String MESSAGE = "Search and matching are temporarily unavailable";

	private static final int SERVER_ERROR = 500;

	private static final int TOO_MANY_REQUESTS = 429;

	private static final int NOT_FOUND = 404;

	private Reachable() {
	}

	static <T> T call(Supplier<T> call) {
		try {
			return call.get();
		}
		catch (UncheckedIOException | DataAccessResourceFailureException | NoSuchIndexException ex) {
			throw new SearchUnavailable(MESSAGE, ex);
		}
		catch (ElasticsearchException ex) {
			throw isAway(ex.status()) ? new SearchUnavailable(MESSAGE, ex) : ex;
		}
		catch (UncategorizedElasticsearchException ex) {
			var status = ex.getStatusCode();
			throw (ex.getCause() instanceof IOException || (status != null && isAway(status)))
					? new SearchUnavailable(MESSAGE, ex) : ex;
		}
		catch (RuntimeException ex) {
			// Whoever waits for an answer is stopped with the application.
			throw (ex.getCause() instanceof InterruptedException) ? new SearchUnavailable(MESSAGE, ex) : ex;
		}
	}

	/**
	 * An index that is not there (yet) is away as well: it is created and filled by the
	 * index worker.
	 */
	private static boolean isAway(int status) {
		return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS || status == NOT_FOUND;
	}

}
