package io.techbridge.marketplace.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.lists.FileFacts;
import io.techbridge.marketplace.lists.ListRefused;
import io.techbridge.marketplace.lists.OpenList;
import io.techbridge.marketplace.platform.files.FileName;
import io.techbridge.marketplace.platform.files.FileStore;
import io.techbridge.marketplace.platform.files.StoredFile;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.security.Caller;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes in a list that a member brings: looks into it, keeps it, and proposes what its
 * columns hold.
 */
@Component
class UploadImport {

	private final ImportFiles files;

	private final FileStore store;

	private final ListImports imports;

	private final RememberedMappings mappings;

	private final TransactionOperations transaction;

	private final AuditLog audit;

	private final Ids ids;

	private final Clock clock;

	UploadImport(ImportFiles files, FileStore store, ListImports imports, RememberedMappings mappings,
			TransactionOperations transaction, AuditLog audit, Ids ids, Clock clock) {
		this.files = files;
		this.store = store;
		this.imports = imports;
		this.mappings = mappings;
		this.transaction = transaction;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/** Looking into the file takes its time and holds no transaction open. */
	ListImport upload(MultipartFile upload, ListKind kind, Caller caller) {
		ImportAccess.owner(caller);
		ListingAccess.requireVerified(caller);
		var name = name(upload);
		var seen = look(upload, name, kind);
		try (var content = upload.getInputStream()) {
			var stored = this.store.store(content);
			return Objects.requireNonNull(this.transaction.execute((status) -> add(name, kind, seen, stored, caller)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The upload cannot be read or stored", ex);
		}
	}

	private ListImport add(String name, ListKind kind, Seen seen, StoredFile stored, Caller caller) {
		var owner = ImportAccess.owner(caller);
		var remembered = this.mappings.recall(owner, kind, seen.columns(), seen.proposal());
		var added = this.imports.save(new ListImport(new ImportId(this.ids.next()), null, owner, caller.account(), kind,
				name, stored.key(), seen.file().sheet(), seen.file().headerRow(), seen.columns(),
				remembered.orElseGet(() -> new Mapping(seen.proposal())), remembered.isPresent(), ImportState.UPLOADED,
				null, seen.rows(), 0, 0, 0, null, null, this.clock.instant(), null));
		this.audit.record(AuditedAct.of("import.uploaded", "import", added.id().toString())
			.changing(Map.of(), Map.of("kind", kind.name(), "fileName", name, "rows", Integer.toString(seen.rows()),
					"size", Long.toString(stored.size()), "sha256", stored.sha256())));
		return added;
	}

	private Seen look(MultipartFile upload, String name, ListKind kind) {
		try {
			return this.files.read(upload, name, kind, Seen::in);
		}
		catch (ListRefused ex) {
			throw InvalidFields.of("file", "import.file", ex.message(LocaleContextHolder.getLocale()));
		}
	}

	private static String name(MultipartFile upload) {
		var name = FileName.clean(Objects.requireNonNullElse(upload.getOriginalFilename(), ""));
		return name.isEmpty() ? "list" : name;
	}

	/**
	 * What was seen in a file.
	 */
	private record Seen(FileFacts file, FoundColumns columns, Map<Integer, Column> proposal, int rows) {

		private static Seen in(OpenList list) {
			return new Seen(list.file(), FoundColumns.of(list.columns()), list.proposal(), list.count());
		}

	}

}
