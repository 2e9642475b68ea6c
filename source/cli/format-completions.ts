/** Completions for three shells, from the table of flags: names, what a value can be, files everywhere else. */
import {commands, commandTable, type FlagRow, flagTable, type Shell} from './flags.ts';

export function formatCompletions(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return formatBash();
    case 'zsh':
      return formatZsh();
    case 'fish':
      return formatFish();
  }
}

const quote = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;
const withChoices = flagTable.filter(({choices}) => choices !== undefined);

function formatBash(): string {
  const takesFree = flagTable.filter(({value, choices}) => value !== undefined && choices === undefined);
  return `# onrecord --completions bash > ~/.local/share/bash-completion/completions/onrecord
_onrecord() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  case $before in
${withChoices.map(({flag, choices}) => `    --${flag}) COMPREPLY=($(compgen -W '${choices!.join(' ')}' -- "$word")); return ;;`).join('\n')}
    ${takesFree.map(({flag}) => `--${flag}`).join('|')}) return ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '${flagTable.map(({flag}) => `--${flag}`).join(' ')}' -- "$word"))
  else
    compopt -o default 2>/dev/null
    [[ $COMP_CWORD == 1 ]] && COMPREPLY=($(compgen -W '${commands.join(' ')}' -- "$word") $(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _onrecord onrecord
`;
}

function formatZsh(): string {
  const escaped = (words: string): string => words.replace(/[[\]:\\]/g, '\\$&');
  const argument = ({value, choices}: FlagRow): string => {
    if (value === undefined) return '';
    return `:${escaped(value)}:${choices === undefined ? '' : `(${choices.join(' ')})`}`;
  };
  const rows = flagTable.flatMap(flag => {
    const rest = `[${escaped(flag.help)}]${argument(flag)}`;
    const many = flag.isRepeatable ? '*' : '';
    return [
      quote(`${many}--${flag.flag}${rest}`),
      ...(flag.short === undefined ? [] : [quote(`-${flag.short}${rest}`)]),
    ];
  });
  return `#compdef onrecord
# onrecord --completions zsh > "\${fpath[1]}/_onrecord"
_arguments -s \\
${rows.map(row => `  ${row} \\`).join('\n')}
  '1:article:{ _alternative "command:command:(${commands.join(' ')})" "files:file:_files" }' \\
  '*:article:_files'
`;
}

function formatFish(): string {
  const rows = flagTable.map(({flag, short, value, choices, help}) =>
    [
      'complete -c onrecord',
      `-l ${flag}`,
      short === undefined ? '' : `-s ${short}`,
      value === undefined ? '' : choices === undefined ? '-x' : `-x -a ${quote(choices.join(' '))}`,
      `-d ${quote(help)}`,
    ]
      .filter(part => part !== '')
      .join(' '),
  );
  return `# onrecord --completions fish > ~/.config/fish/completions/onrecord.fish
${commands.map(command => `complete -c onrecord -n __fish_is_first_token -a ${command} -d ${quote(commandTable.find(row => row.command === command)!.help)}`).join('\n')}
${rows.join('\n')}
`;
}
