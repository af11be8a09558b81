package io.techbridge.marketplace.contracts.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.platform.files.FileKey;
import io.techbridge.marketplace.platform.files.FilesInUse;
import io.techbridge.marketplace.platform.files.ReceivedFile;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of contracts' files. A file that was taken away is no longer shown but kept:
 * the history names it.
 */
@Component
public class ContractDocuments implements FilesInUse {

	private static final String INSERT = """
			INSERT INTO contract_document
			  (id, contract_id, kind, name, media_type, size, sha256, file_key, side, account_id, recorded_at)
			VALUES (:id, :contract, :kind, :name, :type, :size, :sha256, :key, :side, :account, :at)""";

	private static final String SHOWN = """
			SELECT id, kind, name, media_type, size, side, recorded_at, file_key FROM contract_document
			WHERE contract_id = :contract AND removed_at IS NULL""";

	private final JdbcClient jdbc;

	private final Ids ids;

	private final Clock clock;

	ContractDocuments(JdbcClient jdbc, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * The files of a contract, the first first.
	 */
	public List<ContractDocument> of(ContractId contract) {
		return this.jdbc.sql(SHOWN + " ORDER BY id")
			.param("contract", contract.value())
			.query(ContractDocuments::document)
			.list();
	}

	Optional<FileKey> file(ContractId contract, long document) {
		return this.jdbc.sql(SHOWN + " AND id = :id")
			.param("contract", contract.value())
			.param("id", document)
			.query((row, number) -> new FileKey(row.getString("file_key")))
			.optional();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	ContractDocument add(ContractId contract, DocumentKind kind, ReceivedFile file, Side side, AccountId by) {
		var id = this.ids.next();
		var at = this.clock.instant();
		var values = new HashMap<String, @Nullable Object>();
		values.put("id", id);
		values.put("contract", contract.value());
		values.put("kind", kind.name());
		values.put("name", file.name());
		values.put("type", file.type().mediaType());
		values.put("size", file.stored().size());
		values.put("sha256", file.stored().sha256());
		values.put("key", file.stored().key().value());
		values.put("side", side.name());
		values.put("account", by.value());
		values.put("at", at);
		this.jdbc.sql(INSERT).params(values).update();
		return new ContractDocument(Long.toString(id), kind, file.name(), file.type().mediaType(), file.stored().size(),
				side, at);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void remove(ContractId contract, String document) {
		this.jdbc.sql("UPDATE contract_document SET removed_at = :at WHERE contract_id = :contract AND id = :id")
			.param("at", this.clock.instant())
			.param("contract", contract.value())
			.param("id", Long.parseLong(document))
			.update();
	}

	@Override
	public Set<FileKey> among(Collection<FileKey> files) {
		return this.jdbc.sql("SELECT DISTINCT file_key FROM contract_document WHERE file_key IN (:keys)")
			.param("keys", files.stream().map(FileKey::value).toList())
			.query(String.class)
			.list()
			.stream()
			.map(FileKey::new)
			.collect(Collectors.toSet());
	}

	private static ContractDocument document(ResultSet row, int number) throws SQLException {
		return new ContractDocument(row.getString("id"), DocumentKind.valueOf(row.getString("kind")),
				row.getString("name"), row.getString("media_type"), row.getLong("size"),
				Side.valueOf(row.getString("side")), Instants.of(row, "recorded_at"));
	}

}
