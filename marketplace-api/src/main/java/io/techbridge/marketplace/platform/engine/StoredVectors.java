package io.techbridge.marketplace.platform.engine;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.techbridge.matching.VectorStore;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Vectors in MySQL, as the bytes of their floats.
 */
@Component
class StoredVectors implements VectorStore {

	private static final int BATCH = 500;

	private static final String FIND = """
			SELECT text_hash, vector FROM embedding WHERE model = :model AND text_hash IN (:hashes)""";

	private static final String SAVE = """
			INSERT INTO embedding (model, text_hash, vector) VALUES (?, ?, ?)
			ON DUPLICATE KEY UPDATE vector = VALUES(vector)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	StoredVectors(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	@Override
	public Map<String, float[]> find(String model, Collection<String> hashes) {
		var all = List.copyOf(hashes);
		var found = new HashMap<String, float[]>();
		RowCallbackHandler collect = (row) -> found.put(row.getString("text_hash"), floats(row.getBytes("vector")));
		for (var start = 0; start < all.size(); start += BATCH) {
			this.jdbc.sql(FIND)
				.param("model", model)
				.param("hashes", all.subList(start, Math.min(start + BATCH, all.size())))
				.query(collect);
		}
		return found;
	}

	@Override
	public void save(String model, Map<String, float[]> vectors) {
		// in one order, so that two instances saving the same texts do not lock each
		// other out
		var sorted = new ArrayList<>(new TreeMap<>(vectors).entrySet());
		this.batches.batchUpdate(SAVE, sorted, BATCH, (statement, entry) -> {
			statement.setString(1, model);
			statement.setString(2, entry.getKey());
			statement.setBytes(3, bytes(entry.getValue()));
		});
	}

	private static byte[] bytes(float[] vector) {
		var bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
		bytes.asFloatBuffer().put(vector);
		return bytes.array();
	}

	private static float[] floats(byte[] bytes) {
		var vector = new float[bytes.length / Float.BYTES];
		ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
		return vector;
	}

}
